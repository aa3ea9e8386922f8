/** Files that residents sent, made safe before and sealed on the disk. */
@NullMarked
package id.suarawarga.engine.file;

import org.jspecify.annotations.NullMarked;
