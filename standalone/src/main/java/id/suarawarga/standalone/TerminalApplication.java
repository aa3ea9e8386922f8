package id.suarawarga.standalone;

import id.suarawarga.standalone.terminal.TerminalChat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The chat in a terminal: what {@code make chat} starts. It keeps nothing: its data folder is made
 * for it and deleted at the end, so it may run beside the standalone.
 */
public final class TerminalApplication {

  private TerminalApplication() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = temporaryFolder();
    SpringApplication application = new SpringApplication(TerminalConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setAdditionalProfiles("terminal");
    application.addInitializers(context -> isolate(context.getEnvironment(), folder));
    application.addInitializers(new EmbeddedServers());
    try (ConfigurableApplicationContext engine = application.run(arguments);
        BufferedReader typed =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      engine.getBean(TerminalChat.class).run(typed);
    }
  }

  /** Whatever the environment says: what is tried out here must not be counted anywhere. */
  private static void isolate(ConfigurableEnvironment environment, Path folder) {
    Map<String, Object> settings =
        Map.of(
            EmbeddedServers.DATA_DIR, folder.toString(),
            EmbeddedServers.DATABASE_URL, "",
            EmbeddedServers.REDIS_URL, "",
            EmbeddedServers.SECRET, "");
    environment.getPropertySources().addFirst(new MapPropertySource("terminal", settings));
  }

  /** Deleted once its servers have ended: handlers run last in, first out. */
  private static Path temporaryFolder() throws IOException {
    Path folder = Files.createTempDirectory("suara-warga-chat");
    SpringApplication.getShutdownHandlers().add(() -> delete(folder));
    return folder;
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
