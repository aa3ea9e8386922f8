package id.suarawarga.engine.ledger;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.respondent.RespondentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outcome that leaves one row in a table of the tests, or goes wrong in a certain way. */
record Note(RespondentId respondent, String text, Kind kind) implements Outcome {

  enum Kind {
    /** A row. */
    GOOD,
    /** A row, and then a rule that forbids it. */
    REFUSED,
    /** A row that the table does not take. */
    BAD_ROW,
    /** A row, and then a bug. */
    BUG,
    /** A row, and then no room for more. */
    DISK_FULL,
    /** A row, once {@link Writer#letGo} was called. */
    HELD,
    /** The person is gone. */
    ERASE
  }

  /** Writes notes. */
  static final class Writer implements OutcomeWriter<Note> {

    final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final JdbcClient jdbc;

    Writer(DataSource database) {
      jdbc = JdbcClient.create(database);
      jdbc.sql("create table if not exists note (respondent_id uuid, text text not null)").update();
    }

    @Override
    public Class<Note> type() {
      return Note.class;
    }

    @Override
    public void write(List<Note> notes) {
      batches.add(notes.size());
      notes.forEach(this::write);
    }

    /** Waits until the committer stands in a held note. */
    void awaitHolding() {
      await(holding);
    }

    void letGo() {
      released.countDown();
    }

    private void write(Note note) {
      insert(note, note.kind() == Kind.BAD_ROW ? null : note.text());
      switch (note.kind()) {
        case GOOD, BAD_ROW -> {}
        case REFUSED -> throw new RefusedException(Refusal.ANSWERED_TODAY);
        case BUG -> throw new IllegalArgumentException(note.text());
        case DISK_FULL -> fail("53100");
        case HELD -> hold();
        case ERASE -> erase(note);
      }
    }

    private void insert(Note note, String text) {
      jdbc.sql("insert into note values (?, ?)")
          .param(note.respondent().value())
          .param(text)
          .update();
    }

    private void erase(Note note) {
      jdbc.sql("delete from respondent where id = ?").param(note.respondent().value()).update();
    }

    private void fail(String sqlState) {
      jdbc.sql("do $$ begin raise exception using errcode = '" + sqlState + "'; end $$").update();
    }

    private void hold() {
      holding.countDown();
      await(released);
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
