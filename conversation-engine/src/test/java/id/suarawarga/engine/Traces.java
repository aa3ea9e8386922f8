package id.suarawarga.engine;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.respondent.AccountAddresses;
import id.suarawarga.engine.testing.TestEngine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What a story leaves in the tables of an engine. */
record Traces(TestEngine engine) {

  long count(String table) {
    return engine.jdbc().sql("select count(*) from " + table).query(Long.class).single();
  }

  /** All of a table as one can read it. */
  String contentsOf(String table) {
    return String.join(
        "\n", engine.jdbc().sql("select t::text from " + table + " t").query(String.class).list());
  }

  /** A text as it may stand in a column of words or of bytes. */
  static String[] plainAndHex(String text) {
    return new String[] {text, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))};
  }

  /** What the gateway makes of the notices that wait. */
  List<InboundMessage> calls() {
    AccountAddresses addresses = engine.bean(AccountAddresses.class);
    return engine.bean(Notices.class).waiting(0, 10).stream()
        .map(
            notice ->
                InboundMessage.of(
                    "notice:" + notice.id(),
                    addresses.find(notice.respondent(), notice.account()).orElseThrow(),
                    new Content.Notice(notice.id())))
        .toList();
  }
}
