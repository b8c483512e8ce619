package org.greatcraftsman.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.greatcraftsman.nomination.form.NominationForm;

/** Converts nomination forms to the parameters that a browser submits. */
public final class FormParameters {

  private static final String[] FIELDS = {
    "requestKey",
    "person.name",
    "person.sex",
    "person.ethnicity",
    "person.birthMonth",
    "person.politicalStatus",
    "person.education",
    "person.idNumber",
    "person.phone",
    "work.employer",
    "work.employerKind",
    "work.personKind",
    "work.industry",
    "work.jobType",
    "work.position",
    "work.skillGrade",
    "work.workingSince",
    "work.yearsInTrade",
    "work.frontline",
    "work.migrantWorker",
    "deeds.resume",
    "deeds.honours",
    "deeds.patents",
    "deeds.skills",
    "deeds.innovation",
    "deeds.benefit",
    "deeds.apprentices",
    "deeds.competitions",
    "deeds.summary",
    "deeds.story",
    "recommendation.channel",
    "recommendation.unit",
    "recommendation.employerUnion",
    "recommendation.recommender",
    "coSigners"
  };

  private FormParameters() {}

  /** Every field of the form, with the declaration ticked. */
  public static Map<String, String> of(NominationForm form) {
    NominationFormInput input = NominationFormInput.of(form);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String field : FIELDS) {
      parameters.put(field, input.value(field));
    }
    parameters.put("promised", "true");
    return parameters;
  }
}
