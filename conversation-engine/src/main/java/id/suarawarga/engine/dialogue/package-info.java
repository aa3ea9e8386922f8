/** The conversation as a function: states, maps, prompts and the turn that one message causes. */
@NullMarked
package id.suarawarga.engine.dialogue;

import org.jspecify.annotations.NullMarked;
