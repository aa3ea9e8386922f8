package id.suarawarga.gateway.channel;

/** The message could not be committed, because the database is away or overloaded. */
public class IntakeUnavailableException extends RuntimeException {

  public IntakeUnavailableException(Throwable cause) {
    super("the message could not be committed; it has to be handed in again", cause);
  }
}
