/** Files that residents and officers send: made safe, then sealed on the disk. */
@NullMarked
package id.suarawarga.engine.file;

import org.jspecify.annotations.NullMarked;
