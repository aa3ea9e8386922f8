package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.FormLetter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What residents are sent who have not just written.
 *
 * @param templates what Meta has approved for us; what has no template waits
 * @param paidReminders whether residents are reminded of what they have left unfinished; since
 *     October 2026 each such message costs money
 * @param giveUpAfter how long a message waits for a resident who does not write again
 */
@ConfigurationProperties("suara.whatsapp")
record WindowSettings(
    @DefaultValue Map<FormLetter.Kind, Template> templates,
    @DefaultValue("false") boolean paidReminders,
    @DefaultValue("30d") Duration giveUpAfter) {

  WindowSettings {
    templates = Map.copyOf(templates);
    templates.forEach(Template::require);
    if (!giveUpAfter.isPositive()) {
      throw new IllegalArgumentException(
          "SUARA_WHATSAPP_GIVE_UP_AFTER must be a time such as 30d; nothing can wait for less than"
              + " no time");
    }
  }

  /**
   * One that Meta has approved.
   *
   * @param name as it stands in WhatsApp Manager
   * @param languages in which it is approved; the first where the resident's is not among them
   */
  record Template(@DefaultValue("") String name, @DefaultValue("id") List<String> languages) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");

    Template {
      languages = languages.stream().map(String::strip).toList();
    }

    /** The code of the language to use for somebody who speaks this one. */
    String language(String tag) {
      return languages.stream()
          .filter(code -> code.equals(tag) || code.startsWith(tag + "_"))
          .findFirst()
          .orElse(languages.getFirst());
    }

    private static void require(FormLetter.Kind kind, Template template) {
      String prefix = "SUARA_WHATSAPP_TEMPLATES_" + kind;
      if (!NAME.matcher(template.name).matches()) {
        throw new IllegalArgumentException(
            prefix
                + "_NAME must be the name of an approved template as WhatsApp Manager shows it:"
                + " small letters, digits and _");
      }
      if (template.languages.isEmpty()
          || !template.languages.stream().allMatch(code -> LANGUAGE.matcher(code).matches())) {
        throw new IllegalArgumentException(
            prefix + "_LANGUAGES must be language codes with commas between, such as id,en_US");
      }
    }
  }
}
