package id.suarawarga.gateway.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * What stops a tapped button from spinning.
 *
 * @param toast shown for a moment; null = nothing
 */
record CallbackAnswer(String query, @Nullable String toast) {

  private static final int LONGEST_TOAST = 200;

  CallbackAnswer {
    if (toast != null && toast.length() > LONGEST_TOAST) {
      int end = Character.isHighSurrogate(toast.charAt(LONGEST_TOAST - 2)) ? 2 : 1;
      toast = toast.substring(0, LONGEST_TOAST - end) + "…";
    }
  }

  AnswerCallbackQuery call() {
    return AnswerCallbackQuery.builder().callbackQueryId(query).text(toast).build();
  }

  /** The call as Telegram takes it in the answer to a webhook. */
  String webhookAnswer() {
    ObjectNode answer = TelegramObject.MAPPER.createObjectNode();
    answer.put("method", "answerCallbackQuery").put("callback_query_id", query);
    if (toast != null) {
      answer.put("text", toast);
    }
    return answer.toString();
  }
}
