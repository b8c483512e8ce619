package org.greatcraftsman.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greatcraftsman.Refusal;

/** Whether an objection can be taken in as it is written; every fault is named. */
final class ObjectionCheck {

  private static final int NAME = 100;
  private static final int CONTACT = 40;
  private static final int LEAST_FACTS = 20;
  private static final int LEAST_EVIDENCE = 5;
  private static final int TEXT = 2000;

  private final List<String> faults = new ArrayList<>();

  private ObjectionCheck() {}

  /**
   * @return the form without blanks around its texts
   * @throws Refusal with one sentence for each fault
   */
  static ObjectionForm checked(ObjectionForm form) {
    ObjectionForm plain =
        new ObjectionForm(
            stripped(form.key()),
            stripped(form.nomination()).toUpperCase(Locale.ROOT),
            plain(form.objector()),
            form.ground(),
            stripped(form.facts()),
            stripped(form.evidence()));
    if (plain.ground() == Ground.MARKS) {
      throw new Refusal("仅对评分或得票高低有意见的，不属于异议受理范围；如认为评审程序有问题，请选择“程序”并写明事实和证据。");
    }
    ObjectionCheck check = new ObjectionCheck();
    check.form(plain);
    check.objector(plain.objector());
    if (!check.faults.isEmpty()) {
      throw new Refusal(String.join("", check.faults));
    }
    return plain;
  }

  private void form(ObjectionForm form) {
    fault(form.key().length() < 8 || form.key().length() > 80, "页面已失效，请刷新后重新提交。");
    fault(form.nomination().isEmpty(), "请选择被异议人。");
    fault(form.ground() == null, "请选择异议类别。");
    fault(
        length(form.facts()) < LEAST_FACTS || form.facts().length() > TEXT,
        "请写明异议事实（" + LEAST_FACTS + "至" + TEXT + "字）。");
    fault(
        length(form.evidence()) < LEAST_EVIDENCE || form.evidence().length() > TEXT,
        "请写明证据（" + LEAST_EVIDENCE + "至" + TEXT + "字），没有证据的异议不予受理。");
  }

  private void objector(Objector objector) {
    fault(
        length(objector.name()) < 2 || objector.name().length() > NAME,
        objector.unit() ? "请填写单位全称。" : "请填写真实姓名，匿名异议不予受理。");
    fault(!objector.phone().matches("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}"), "请填写能联系到您的手机号或带区号的固定电话。");
    if (objector.unit()) {
      fault(
          objector.contactPerson().isEmpty() || objector.contactPerson().length() > CONTACT,
          "请填写单位联系人。");
      fault(!objector.sealed(), "单位提出异议须加盖公章，请勾选“书面异议已加盖单位公章”。");
    }
  }

  private void fault(boolean found, String sentence) {
    if (found) {
      faults.add(sentence);
    }
  }

  private static Objector plain(Objector objector) {
    return objector == null
        ? new Objector(false, "", "", "", false)
        : new Objector(
            objector.unit(),
            stripped(objector.name()),
            stripped(objector.contactPerson()),
            stripped(objector.phone()).replace(" ", ""),
            objector.sealed());
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
