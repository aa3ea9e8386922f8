package id.suarawarga.gateway.whatsapp;

/**
 * What a code of Meta's means for us. Only the code decides: titles change, and one code comes with
 * several HTTP statuses. The same codes come in answers and, later, in statuses.
 */
enum Trouble {
  /** Too many messages to this person. */
  PAIR,
  /** Too many messages of this number or app. */
  NUMBER,
  /** The number has been reported; it has to keep still for hours. */
  REPORTED,
  /** Meta's own; it passes. */
  PASSING,
  /** The person has been silent for more than 24 hours: only templates may be sent. */
  WINDOW,
  /** This message can't be brought to this person. */
  PERSON,
  /** Meta does not understand what we send. */
  OURS,
  /** Nothing can be sent until an operator acts. */
  HALT;

  static Trouble of(int code) {
    return switch (code) {
      case 131056 -> PAIR;
      case 4, 80007, 130429, 131057, 133016 -> NUMBER;
      case 131048 -> REPORTED;
      case 1, 2, 131000, 131016, 131053 -> PASSING;
      case 131047 -> WINDOW;
      case 130472, 131021, 131026, 131049, 131050, 131051, 131062 -> PERSON;
      case 0, 10, 190, 368, 130497, 131031, 131042, 133010 -> HALT;
      default -> code >= 200 && code < 300 ? HALT : OURS;
    };
  }

  static Trouble of(GraphAnswer.Refused refused) {
    Trouble named = of(refused.code());
    if (named != OURS) {
      return named;
    }
    return switch (refused.status()) { // a code that we don't know, or none
      case 429 -> NUMBER;
      case 401 -> HALT;
      default -> refused.status() >= 500 ? PASSING : OURS;
    };
  }

  /** What officials read who ask why a message did not arrive. */
  String inWords() {
    return switch (this) {
      case PAIR -> "too many messages to this person";
      case NUMBER -> "too many messages of this number";
      case REPORTED -> "the number has been reported as spam";
      case PASSING -> "Meta had trouble of its own";
      case WINDOW -> "the resident has not written for 24 hours";
      case PERSON -> "WhatsApp can't bring it to this person";
      case OURS -> "Meta does not take what we send";
      case HALT -> "the number could not send until an operator acted";
    };
  }

  /** Whether it is the message that can't be sent, so that sending it again is of no use. */
  boolean isOfThisMessage() {
    return switch (this) {
      case PERSON, OURS -> true;
      case WINDOW, PAIR, NUMBER, REPORTED, PASSING, HALT -> false;
    };
  }

  /** What an operator has to do so that messages can be sent again. */
  static String cure(int code) {
    return switch (code) {
      case 10 -> "give the token's system user the permission whatsapp_business_messaging";
      case 368, 131031 -> "Meta has locked the account: see its quality in WhatsApp Manager";
      case 130497 -> "Meta does not let the account write to this country: see WhatsApp Manager";
      case 131042 -> "settle the payment method in WhatsApp Manager";
      case 133010 -> "register the number that SUARA_WHATSAPP_PHONE_NUMBER_ID names";
      default ->
          code >= 200 && code < 300
              ? "give the token's system user the permission whatsapp_business_messaging"
              : "renew SUARA_WHATSAPP_ACCESS_TOKEN";
    };
  }
}
