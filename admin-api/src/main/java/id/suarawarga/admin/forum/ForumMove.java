package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.ForumState;
import jakarta.validation.constraints.NotNull;

/** Where a forum is to stand. */
record ForumMove(@NotNull(message = "is required") ForumState to) {}
