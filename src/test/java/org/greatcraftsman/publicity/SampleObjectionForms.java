package org.greatcraftsman.publicity;

import org.greatcraftsman.NominationNumber;

/** Objection forms for tests. */
public final class SampleObjectionForms {

  public static final Objector PERSON = new Objector(false, "𠮷实名", "", "13812345678", false);

  private SampleObjectionForms() {}

  /** A valid form about a nominee, with the given idempotency key. */
  public static ObjectionForm about(NominationNumber nomination, String key) {
    return new ObjectionForm(
        key,
        nomination.value(),
        PERSON,
        ObjectionGround.FALSE_FACTS,
        "申报材料所写的发明专利系他人完成，本人并未参与其中任何一项工作。",
        "专利证书复印件及原发明人的书面证言。");
  }
}
