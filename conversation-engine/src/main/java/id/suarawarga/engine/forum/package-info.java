/** Public consultation forums: opinions before, answers after. */
@NullMarked
package id.suarawarga.engine.forum;

import org.jspecify.annotations.NullMarked;
