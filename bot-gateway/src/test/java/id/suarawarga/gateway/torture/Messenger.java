package id.suarawarga.gateway.torture;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A messenger, as residents use it and gateways call it. A person is a number of ten digits. */
interface Messenger extends AutoCloseable {

  /** Where it takes calls. */
  URI url();

  /** How a gateway is connected to it by this road. */
  List<String> settings(URI road);

  /** Whether a call is one to it. */
  boolean owns(Call call);

  /** Whether a call to it brings a reply to a resident. */
  boolean isReply(Call call);

  /** Somebody follows a link to the survey that says where they found it. */
  void follow(long person, String source);

  void type(long person, String text);

  void tap(long person, Bubble bubble, String value);

  /** Waits until such a bubble is seen. */
  Bubble await(long person, Predicate<Bubble> wanted);

  /** What arrived for each person, in order, also what came twice. */
  Map<Long, List<String>> prompts();

  /** Calls that it would not understand. */
  List<String> violations();

  @Override
  void close();
}
