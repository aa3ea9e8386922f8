package id.suarawarga.gateway.whatsapp;

/** Shows a person that their message has been read and that an answer is being written. */
interface Typing {

  /**
   * To be called once a message is committed. Returns at once, and whatever comes of it changes
   * nothing.
   *
   * @param messageId Meta's id of the person's message
   */
  void readAndTyping(String messageId);
}
