package id.suarawarga.gateway.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.Content.Contact;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.message.Content.Unblocked;
import id.suarawarga.engine.message.Content.Unsupported;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.telegram.Translation.Ignored;
import id.suarawarga.gateway.telegram.Translation.Received;
import id.suarawarga.gateway.telegram.Translation.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramTranslatorTest {

  private static final String WHO =
      "'from':{'id':4503599627370495,'is_bot':false},'chat':{'id':4503599627370495,'type':'private'}";

  private final TelegramTranslator translator =
      new TelegramTranslator(new Account(ChannelType.TELEGRAM, "7000000001"));

  @Test
  void idsOf52BitsAndALongUpdateIdAreKept() {
    Received received =
        (Received) translate("{'update_id':9007199254740993,'message':{" + WHO + ",'text':'a'}}");

    assertThat(received.message().externalId()).isEqualTo("9007199254740993");
    assertThat(received.message().from().user()).isEqualTo("4503599627370495");
    assertThat(received.message().sentAt()).isNull();
  }

  @Test
  void anEditIsNoAnswer() {
    assertThat(translate("{'update_id':1,'edited_message':{" + WHO + ",'text':'a'}}"))
        .isEqualTo(new Ignored("edited_message", null));
  }

  @ParameterizedTest
  @CsvSource({"5,true", "4503599627370495,false"})
  void aNumberIsTheSendersOwnOnlyWithTheSendersId(long owner, boolean others) {
    assertThat(content("'contact':{'phone_number':'62812','user_id':%d}".formatted(owner)))
        .isEqualTo(new Contact("+62812", !others));
  }

  @Test
  void aPersonWhoLetsUsInAgainIsReachable() {
    Received received =
        (Received)
            translate(
                "{'update_id':1,'my_chat_member':{"
                    + WHO
                    + ",'new_chat_member':{'status':'member'}}}");

    assertThat(received.message().content()).isEqualTo(new Unblocked());
  }

  @Test
  void aTapOnAMessageTooOldToSeeStillNamesIt() {
    assertThat(tap("'data':'r:COST:4'"))
        .isEqualTo(new Received(messageOf(new Choice("r:COST:4", "90")), "q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\\nb",
        "a\\u0000b\\u0007",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", // 65 bytes
        "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"
            + "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"
            + "\u00e9\u00e9\u00e9\u00e9" // 66 bytes
      })
  void dataThatCanBeNoOptionOfOursBecomesAnImpossibleOne(String data) {
    assertThat(tap("'data':'" + data + "'"))
        .isEqualTo(new Received(messageOf(new Choice("?", "90")), "q"));
  }

  @ParameterizedTest
  @CsvSource({"voice,VOICE", "audio,VOICE", "video,VIDEO", "video_note,VIDEO", "sticker,STICKER"})
  void aFileKeepsItsKind(String field, Attachment.Kind kind) {
    assertThat(content("'" + field + "':{'file_id':'f'}"))
        .isEqualTo(new Attachment(kind, "f", null, null, null, null, null, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dice", "poll", "story", "web_app_data"})
  void whatResidentsCanSendAndWeCannotReadIsSaid(String kind) {
    assertThat(content("'" + kind + "':{'data':'x'}")).isEqualTo(new Unsupported(kind));
  }

  @Test
  void aKindOfMessageNobodyKnowsYetIsUnsupportedToo() {
    assertThat(content("'hologram':{'x':1}")).isEqualTo(new Unsupported("other"));
  }

  @Test
  void aNoteOfTheAppIsNotTheResidentsWord() {
    assertThat(translate("{'update_id':1,'message':{" + WHO + ",'pinned_message':{'date':1}}}"))
        .isEqualTo(new Ignored("service", null));
  }

  @Test
  void aStrangeFieldNobodyNeedsDoesNoHarm() {
    assertThat(content("'text':'a','reply_markup':7,'entities':{'x':[]},'forward_origin':'?'"))
        .isEqualTo(new Text("a"));
  }

  @Test
  void emojiSurvive() {
    assertThat(content("'text':'\\ud83d\\ude00 \\ude00\\ud83d'"))
        .isEqualTo(new Text("\ud83d\ude00 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'update_id':'x','message':{}}", "{'update_id':1.5}"})
  void anUpdateWithoutAnIdIsUnreadable(String json) {
    assertThat(translate(json)).isEqualTo(new Unreadable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'message':7", "'message':{'from':[],'chat':''}", "'callback_query':{}"})
  void nonsenseIsIgnored(String field) {
    assertThat(translate("{'update_id':1," + field + "}")).isInstanceOf(Ignored.class);
  }

  private Content content(String fields) {
    Translation it = translate("{'update_id':1,'message':{" + WHO + "," + fields + "}}");
    return ((Received) it).message().content();
  }

  private Translation tap(String fields) {
    String bubble = "'message':{'message_id':90,'date':0,'chat':{'id':1,'type':'private'}}";
    return translate(
        "{'update_id':1,'callback_query':{'id':'q'," + WHO + "," + bubble + "," + fields + "}}");
  }

  private static InboundMessage messageOf(Content content) {
    Account account = new Account(ChannelType.TELEGRAM, "7000000001");
    return InboundMessage.of("1", new Address(account, "4503599627370495"), content);
  }

  private Translation translate(String json) {
    TelegramObject update = TelegramObject.parse(json.replace('\'', '"').getBytes(UTF_8));
    return translator.translate(update);
  }
}
