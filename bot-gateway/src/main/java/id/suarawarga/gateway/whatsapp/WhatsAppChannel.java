package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.AcceptedParts;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.OutgoingFiles;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Halted;
import id.suarawarga.gateway.channel.SendResult.NotSent;
import id.suarawarga.gateway.channel.SendResult.Rejected;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Silent;
import id.suarawarga.gateway.channel.SendResult.Throttled;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.node.ObjectNode;

/** WhatsApp as the way out. It can't edit, so what replaces a message is a new one. */
final class WhatsAppChannel implements Channel {

  /** A status with our number in it usually comes within seconds. */
  static final Duration STATUS_WITHIN = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(WhatsAppChannel.class);
  private static final Duration REPORTED_PAUSE = Duration.ofMinutes(30);

  private final Account account;
  private final GraphApi api;
  private final Limits limits;
  private final WhatsAppRequests requests;
  private final LongToIntFunction partsSent;
  private final Window window;
  private final boolean reminds;
  private final WhatsAppFiles files;
  private final AcceptedParts accepted = new AcceptedParts();
  private final PairPauses pairs = new PairPauses();

  /**
   * The channel of one number.
   *
   * @param partsSent how many parts of a message Meta has reported of, by its number
   * @param reminds whether a reminder may be sent, which costs money
   * @param files those that we keep
   */
  WhatsAppChannel(
      Account account,
      GraphApi api,
      Limits limits,
      WhatsAppRequests requests,
      LongToIntFunction partsSent,
      Window window,
      boolean reminds,
      OutgoingFiles files) {
    this.account = account;
    this.api = api;
    this.limits = limits;
    this.requests = requests;
    this.partsSent = partsSent;
    this.window = window;
    this.reminds = reminds;
    this.files = new WhatsAppFiles(api, files);
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public boolean reminds() {
    return reminds;
  }

  /**
   * Freely while the window is open, else as a template; what has none waits. When the person last
   * wrote is asked before Meta is, so that a word that comes meanwhile ends their silence.
   */
  @Override
  public SendResult send(long id, OutboundMessage message, int attempt) {
    Optional<Instant> lastWord = window.lastWord(id);
    SendResult result =
        lastWord.filter(window::isClosedAfter).isPresent()
            ? new Silent("window: " + Trouble.WINDOW.inWords(), lastWord.get())
            : sendFreely(id, message, attempt);
    return result instanceof Silent(var reason, _)
        ? sendLetter(id, message, new Silent(reason, lastWord.orElse(Instant.EPOCH)), attempt)
        : result;
  }

  /** A template that Meta does not take is no reason to give up the words. */
  private SendResult sendLetter(long id, OutboundMessage message, Silent otherwise, int attempt) {
    ObjectNode letter = requests.letter(id, message);
    SendResult result =
        letter == null ? otherwise : result(message.to(), api.post(letter), attempt);
    return result instanceof Rejected || result instanceof Silent ? otherwise : result;
  }

  /** As a form where one is offered and Meta takes it, else in words. */
  private SendResult sendFreely(long id, OutboundMessage message, int attempt) {
    if (message.extra() instanceof Extra.StoredFile file) {
      return sendFile(id, message, file, attempt);
    }
    ObjectNode form = requests.form(id, message);
    SendResult result = form == null ? null : result(message.to(), api.post(form), attempt);
    return result == null || result instanceof Rejected
        ? sendInWords(id, message, attempt)
        : result;
  }

  /** An id that Meta takes no more is no reason to give up the file. */
  private SendResult sendFile(
      long id, OutboundMessage message, Extra.StoredFile file, int attempt) {
    boolean again = files.isUploaded(file.id());
    SendResult result =
        files
            .upload(file)
            .map(answer -> sendUploaded(id, message, file, answer, attempt))
            .orElseGet(() -> new Rejected("the file is no longer kept"));
    if (again && result instanceof Rejected) {
      files.forget(file.id());
      return sendFile(id, message, file, attempt);
    }
    return result;
  }

  /** Whatever became of the upload, the person has not seen it. */
  private SendResult sendUploaded(
      long id, OutboundMessage message, Extra.StoredFile file, GraphAnswer answer, int attempt) {
    return switch (answer) {
      case GraphAnswer.Done(String media) when media != null ->
          sendInWords(id, message.with(file.at(media)), attempt);
      case GraphAnswer.Done _ -> new NotSent("no id of the file");
      case GraphAnswer.Unavailable(var status) -> new NotSent("HTTP " + status);
      case GraphAnswer.Silence(var reason) -> new NotSent(reason);
      case Refused _, GraphAnswer.NotSent _, GraphAnswer.TurnedAway _ ->
          result(message.to(), answer, attempt);
    };
  }

  private SendResult sendInWords(long id, OutboundMessage message, int attempt) {
    List<ObjectNode> parts = requests.words(id, message);
    if (parts.size() == 1) { // as a rule
      return result(message.to(), api.post(parts.getFirst()), attempt);
    }
    try {
      int taken = Math.max(accepted.of(id), partsSent.applyAsInt(id));
      return sendParts(
          id,
          message.to(),
          parts.subList(Math.min(taken, parts.size()), parts.size()),
          taken,
          attempt);
    } catch (DataAccessException _) { // says nothing against the message
      return new Throttled(backOff(attempt), Scope.PERSON);
    }
  }

  private SendResult sendParts(
      long id, Address to, List<ObjectNode> missing, int taken, int attempt) {
    SendResult result = new Sent(null);
    for (int i = 0; i < missing.size() && result instanceof Sent; i++) {
      result = result(to, api.post(missing.get(i)), attempt);
      if (result instanceof Sent) {
        accepted.note(id, taken + i + 1);
      }
    }
    if (result instanceof Sent) {
      accepted.forget(id);
    }
    return result;
  }

  private SendResult result(Address to, GraphAnswer answer, int attempt) {
    return switch (answer) {
      case GraphAnswer.Done _ -> {
        pairs.accepted(to);
        yield new Sent(null); // Meta's id of it holds the phone number; statuses carry our own
      }
      case Refused refused -> refused(to, refused, attempt);
      case GraphAnswer.NotSent _ -> new Throttled(backOff(attempt), Scope.ACCOUNT);
      case GraphAnswer.TurnedAway(var status) -> new NotSent("HTTP " + status);
      case GraphAnswer.Unavailable(var status) ->
          new Unknown("HTTP " + status, true, STATUS_WITHIN);
      case GraphAnswer.Silence(var reason) -> new Unknown(reason, false, STATUS_WITHIN);
    };
  }

  private SendResult refused(Address to, Refused refused, int attempt) {
    Trouble trouble = Trouble.of(refused);
    String reason = refused.reason() + ": " + trouble.inWords();
    return switch (trouble) {
      case PAIR -> new Throttled(pairs.next(to), Scope.PERSON);
      case NUMBER -> new Throttled(longer(refused, backOff(attempt)), Scope.ACCOUNT);
      case REPORTED -> {
        alarm(reason, "see its quality in WhatsApp Manager");
        yield new Throttled(longer(refused, REPORTED_PAUSE), Scope.ACCOUNT);
      }
      case PASSING -> new NotSent(refused.reason());
      case WINDOW -> new Silent(reason, Instant.EPOCH); // since when, the caller knows
      case PERSON -> new Rejected(reason);
      case OURS -> {
        alarm(reason, "look the code up and report it");
        yield new Rejected(reason);
      }
      case HALT -> new Halted(refused.reason() + ": " + Trouble.cure(refused.code()));
    };
  }

  private void alarm(String reason, String cure) {
    LOG.error("ALARM account {}: {}: {}", account, reason, cure);
  }

  private static Duration longer(Refused refused, Duration pause) {
    Duration asked = refused.pause();
    return asked == null || asked.compareTo(pause) < 0 ? pause : asked;
  }

  /** For the whole account: 1 s, then twice as long each time, to 30 s. */
  private static Duration backOff(int attempt) {
    return Duration.ofSeconds(Math.min(30, 1L << Math.clamp(attempt - 1, 0, 5)));
  }
}
