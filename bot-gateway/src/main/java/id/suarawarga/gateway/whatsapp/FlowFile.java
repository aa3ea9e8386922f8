package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.dialogue.SurveyForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the Flow that asks the survey into a file: what {@code make whatsapp-flow} starts. */
final class FlowFile {

  private FlowFile() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, SurveyFlow.json(SurveyForm.questions()).toPrettyString() + "\n");
  }
}
