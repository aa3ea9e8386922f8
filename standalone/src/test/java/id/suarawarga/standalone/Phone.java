package id.suarawarga.standalone;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resident's phone with one messenger on it. What they do reaches the standalone as often as the
 * messenger likes, at least twice, and waits for it while it is down.
 */
interface Phone extends AutoCloseable {

  /** What the messenger knows of its owner, and officers must not: who they are. */
  List<String> secrets();

  /** How a standalone is connected to the messenger. */
  Map<String, String> settings();

  void type(String words);

  /** Taps the newest button that says this, or types it where the messenger shows it as text. */
  void tap(String label);

  /**
   * Sends a file.
   *
   * @param name null for a photo, which has none
   */
  void send(byte[] file, @Nullable String name);

  /** All that could be read on it so far, in order, also what came twice. */
  List<String> texts();

  /** The next reply is under way for ever: it neither arrives nor is answered. */
  void holdNextReply();

  /** Waits until that reply is under way. */
  void awaitHeld();

  /** The next reply arrives, but whoever sends it does not learn that. */
  void loseNextAnswer();

  /** Whether everything that the resident did has been taken. */
  boolean isQuiet();

  /** Calls that the messenger would not understand. */
  List<String> violations();

  @Override
  void close();
}
