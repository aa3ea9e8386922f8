package id.suarawarga.gateway.torture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong after a story, person by person; and how often a prompt came once more. */
final class Verdict {

  private final List<String> complaints = new ArrayList<>();
  private int repeated;

  List<String> complaints() {
    return complaints;
  }

  int repeated() {
    return repeated;
  }

  /** Thanked, and only they, are stored, once, with the answers they tapped last. */
  void onStorage(List<Resident> residents, Map<String, List<Map<String, String>>> stored) {
    Set<String> strangers = new HashSet<>(stored.keySet());
    for (Resident resident : residents) {
      strangers.remove(resident.source());
      var rows = stored.getOrDefault(resident.source(), List.of());
      if (rows.size() != 1) {
        complain(resident, "was thanked and is stored " + rows.size() + " times");
      } else if (!rows.getFirst().equals(resident.answers())) {
        complain(resident, "tapped " + resident.answers() + " and is stored as " + rows);
      }
    }
    strangers.forEach(source -> complaints.add(source + " is stored, and was not thanked"));
  }

  /** Each person got every prompt, in the order of what they tapped. */
  void onOrder(List<Resident> residents, Map<Long, List<String>> sent) {
    for (Resident resident : residents) {
      follow(resident, sent.getOrDefault(resident.person(), List.of()));
    }
  }

  /** What came before may come again; what is to come must come next. */
  private void follow(Resident resident, List<String> sent) {
    List<String> due = resident.prompts();
    int at = 0;
    for (String prompt : sent) {
      if (at < due.size() && prompt.equals(due.get(at))) {
        at++;
      } else if (due.subList(0, at).contains(prompt)) {
        repeated++;
      } else {
        complain(resident, "got " + prompt + " where these were due: " + due + ", got " + sent);
        return;
      }
    }
    if (at < due.size()) {
      complain(resident, "never got " + due.get(at) + " of " + due + ", but " + sent);
    }
  }

  private void complain(Resident resident, String what) {
    complaints.add(resident.source() + " " + what);
  }
}
