package id.suarawarga.engine;

import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.privacy.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One sealed row that tells whether the master key is the one that the database was begun with.
 * Under another one every respondent would be a stranger and nothing stored could be read.
 */
final class MasterKeyCanary {

  private static final String PURPOSE = "master key canary";

  private final JdbcClient jdbc;

  MasterKeyCanary(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Opens the row; the first of all starts writes it.
   *
   * @throws StartProblem when the key is another one
   */
  void require(Vault vault) {
    // Of replicas that start together one writes, and the others wait for it and read its row.
    jdbc.sql("insert into master_key_canary (sealed) values (:sealed) on conflict do nothing")
        .param("sealed", vault.seal(new byte[0], PURPOSE))
        .update();
    byte[] sealed = jdbc.sql("select sealed from master_key_canary").query(byte[].class).single();
    try {
      vault.open(sealed, PURPOSE);
    } catch (BrokenSealException e) {
      throw new StartProblem(
          "SUARA_SECRET is not the key that the data in this database were sealed with: set it to"
              + " that key, from a backup if need be, or use an empty database.",
          e);
    }
  }
}
