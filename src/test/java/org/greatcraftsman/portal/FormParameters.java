package org.greatcraftsman.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.greatcraftsman.nomination.form.NominationForm;

/** Forms as a browser sends them. */
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

  /** Every field of this form, typed in, and the promise ticked. */
  public static Map<String, String> of(NominationForm form) {
    NominationFormInput sheet = NominationFormInput.of(form);
    Map<String, String> typed = new LinkedHashMap<>();
    for (String field : FIELDS) {
      typed.put(field, sheet.value(field));
    }
    typed.put("promised", "true");
    return typed;
  }
}
