package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file that the bot has sent.
 *
 * @param id Telegram's
 * @param photo whether it is shown as a picture
 * @param name of the upload; the app shows that of a document
 */
public record SentFile(String id, boolean photo, String name, byte[] content) {

  void addTo(ObjectNode message) {
    ObjectNode file = photo ? message.putArray("photo").addObject() : message.putObject("document");
    file.put("file_id", id).put("file_unique_id", "u" + id).put("file_size", content.length);
    if (photo) {
      file.put("width", 9).put("height", 9);
    } else {
      file.put("file_name", name);
    }
  }
}
