package id.suarawarga.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleRulesTest {

  @ParameterizedTest(name = "{0}: last word {3}, now {4} → {5} {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      too early                      | 1 | Asia/Jakarta  | 2026-07-01T10:00 | 2026-07-01T10:29:59 | wait 1 | 2026-07-01T10:30
      silent for half an hour        | 1 | Asia/Jakarta  | 2026-07-01T10:00 | 2026-07-01T10:30    | remind | 2026-07-08T10:00
      spoke in between               | 1 | Asia/Jakarta  | 2026-07-01T10:20 | 2026-07-01T10:30    | wait 1 | 2026-07-01T10:50
      last minute before quiet hours | 1 | Asia/Jakarta  | 2026-07-01T20:29 | 2026-07-01T20:59    | remind | 2026-07-08T20:29
      due as quiet hours begin       | 1 | Asia/Jakarta  | 2026-07-01T20:30 | 2026-07-01T21:00    | wait 1 | 2026-07-02T07:00
      due before, looked at within   | 1 | Asia/Jakarta  | 2026-07-01T20:29 | 2026-07-01T21:00:01 | wait 1 | 2026-07-02T07:00
      known beforehand to be quiet   | 1 | Asia/Jakarta  | 2026-07-01T20:45 | 2026-07-01T20:50    | wait 1 | 2026-07-02T07:00
      over midnight                  | 1 | Asia/Jakarta  | 2026-07-01T23:45 | 2026-07-02T00:15    | wait 1 | 2026-07-02T07:00
      just before morning            | 1 | Asia/Jakarta  | 2026-07-02T06:00 | 2026-07-02T06:59:59 | wait 1 | 2026-07-02T07:00
      morning                        | 1 | Asia/Jakarta  | 2026-07-01T23:45 | 2026-07-02T07:00    | remind | 2026-07-08T23:45
      end of year                    | 1 | Asia/Jakarta  | 2026-12-31T22:00 | 2026-12-31T22:30    | wait 1 | 2027-01-01T07:00
      same moment, two hours east    | 1 | Asia/Jayapura | 2026-07-01T20:35 | 2026-07-01T21:05    | wait 1 | 2026-07-02T07:00
      reminded, still within a week  | 2 | Asia/Jakarta  | 2026-07-01T10:00 | 2026-07-03T10:00    | wait 2 | 2026-07-08T10:00
      reminded, spoke since          | 2 | Asia/Jakarta  | 2026-07-04T10:00 | 2026-07-08T10:00    | wait 2 | 2026-07-11T10:00
      a week of silence              | 2 | Asia/Jakarta  | 2026-07-01T10:00 | 2026-07-08T10:00    | close  |
      a week, in the night           | 2 | Asia/Jakarta  | 2026-07-01T23:00 | 2026-07-08T23:00    | close  |
      we were away for a week        | 1 | Asia/Jakarta  | 2026-07-01T10:00 | 2026-07-08T10:00    | close  |
      """)
  void aDueTimerMeans(
      String name,
      int number,
      ZoneId zone,
      LocalDateTime lastWord,
      LocalDateTime now,
      String what,
      LocalDateTime at) {
    Instant then = at == null ? null : instant(at, zone);
    Idle expected =
        switch (what) {
          case "remind" -> new Idle.Remind(then);
          case "close" -> new Idle.Close();
          default -> new Idle.Wait(what.charAt(5) - '0', then);
        };
    assertThat(rules(zone).decide(number, instant(lastWord, zone), instant(now, zone)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2026-07-01T12:00, 2026-07-01T14:00",
    "2026-07-01T13:59, 2026-07-01T14:00",
    "2026-07-01T14:00, ",
    "2026-07-01T11:59, ",
  })
  void quietHoursNeedNotCrossMidnight(LocalDateTime now, LocalDateTime until) {
    ZoneId zone = ZoneId.of("Asia/Makassar");
    var siesta = settings(LocalTime.of(12, 0), LocalTime.of(14, 0));
    Instant lastWord = instant(now, zone).minus(Duration.ofHours(1));
    Idle idle = new IdleRules(siesta, zone).decide(IdleRules.REMIND, lastWord, instant(now, zone));
    assertThat(idle)
        .isEqualTo(
            until == null
                ? new Idle.Remind(lastWord.plus(Duration.ofDays(7)))
                : new Idle.Wait(IdleRules.REMIND, instant(until, zone)));
  }

  private static IdleRules rules(ZoneId zone) {
    return new IdleRules(settings(LocalTime.of(21, 0), LocalTime.of(7, 0)), zone);
  }

  private static IdleSettings settings(LocalTime from, LocalTime until) {
    return new IdleSettings(Duration.ofMinutes(30), Duration.ofDays(7), from, until);
  }

  private static Instant instant(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toInstant();
  }
}
