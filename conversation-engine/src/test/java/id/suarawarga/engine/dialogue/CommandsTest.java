package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @ParameterizedTest
  @CsvSource({
    "/start, START",
    "/mulai, START",
    "mulai, START",
    "/Menu, MENU",
    "/menu@SurveiKotaBot, MENU",
    "/kembali, BACK",
    "batal, CANCEL",
    "/bantuan, HELP",
    "/bahasa, LANGUAGE",
    "status, STATUS",
    "/hapus, ERASE",
    "/foo bar, UNKNOWN_COMMAND",
    "/start <b>halo dunia, START"
  })
  void wordsAreUnderstoodWithOrWithoutTheSlash(String typed, Signal signal) {
    assertThat(Commands.read(typed)).map(Input::signal).contains(signal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Selamat pagi, mau isi survei", "menu apa saja", "aduan jalan rusak", "4"})
  void anythingElseIsAnAnswer(String typed) {
    assertThat(Commands.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/start skm-DUKCAPIL-KTP, SURVEY, DUKCAPIL-KTP,",
    "/start skm-DUKCAPIL-KTP_LOKET3, SURVEY, DUKCAPIL-KTP, LOKET3",
    "/start skm-dukcapil-ktp, SURVEY, DUKCAPIL-KTP,",
    "SKM DUKCAPIL-KTP, SURVEY, DUKCAPIL-KTP,",
    "SKM DUKCAPIL-KTP LOKET3, SURVEY, DUKCAPIL-KTP, LOKET3",
    "/start fkp-FKP-2026, FORUM, FKP-2026,",
    "ADUAN DINKES, COMPLAINT, DINKES,",
    "TIKET ADU-7K2QXM9P, TICKET, ADU-7K2QXM9P,",
    "/start apa_ini, UNKNOWN, apa_ini,"
  })
  void linksNameWhatTheyOpen(String typed, Link.Kind kind, String code, String source) {
    assertThat(Commands.read(typed)).map(Input::link).contains(new Link(kind, code, source));
  }

  @Test
  void aTextOfManyLinesIsNoCommand() {
    assertThat(Commands.read("batal\nsaja semuanya")).isEmpty();
  }
}
