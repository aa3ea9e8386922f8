package id.suarawarga.engine.catalogue;

import id.suarawarga.scoring.ServiceElement;
import java.util.List;

/**
 * What is asked and in which order. The texts stand in the message bundles under the element's
 * code.
 *
 * @param version recorded with each response, so that answers to other wordings stay apart
 * @param elements in the order of asking
 */
public record Questionnaire(String version, List<ServiceElement> elements) {

  /** The model questionnaire in the annex of PermenPANRB 14/2017. */
  public static final Questionnaire MODEL_2017 =
      new Questionnaire("14/2017-1", ServiceElement.FORM_ORDER);

  public Questionnaire {
    elements = List.copyOf(elements);
  }

  public int size() {
    return elements.size();
  }
}
