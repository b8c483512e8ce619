package org.greatcraftsman.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.round.RulePack;

/** Validates a submitted objection form and reports all of its violations together. */
final class ObjectionFormValidator {

  private static final int MAX_NAME_LENGTH = 100;
  private static final int MAX_CONTACT_LENGTH = 40;
  private static final int MIN_FACTS_LENGTH = 20;
  private static final int MIN_EVIDENCE_LENGTH = 5;
  private static final int MAX_TEXT_LENGTH = 2000;

  private final boolean evidenceRequired;
  private final List<String> violations = new ArrayList<>();

  private ObjectionFormValidator(boolean evidenceRequired) {
    this.evidenceRequired = evidenceRequired;
  }

  /**
   * Validates a form and returns it with surrounding white space removed.
   *
   * @param rules the round's rules for objections
   * @throws Refusal with one sentence for each violation
   */
  static ObjectionForm validated(ObjectionForm form, RulePack.Objections rules) {
    ObjectionForm plain =
        new ObjectionForm(
            stripped(form.key()),
            stripped(form.nomination()).toUpperCase(Locale.ROOT),
            normalized(form.objector()),
            form.ground(),
            stripped(form.facts()),
            stripped(form.evidence()));
    if (plain.ground() == ObjectionGround.MARKS) {
      throw new Refusal("仅对评分或得票高低有意见的，不属于异议受理范围；如认为评审程序有问题，请选择“程序”并写明事实和证据。");
    }
    ObjectionFormValidator validator = new ObjectionFormValidator(rules.evidenceRequired());
    validator.checkForm(plain);
    validator.checkObjector(plain.objector());
    if (!validator.violations.isEmpty()) {
      throw new Refusal(String.join("", validator.violations));
    }
    return plain;
  }

  private void checkForm(ObjectionForm form) {
    addViolationIf(form.key().length() < 8 || form.key().length() > 80, "页面已失效，请刷新后重新提交。");
    addViolationIf(form.nomination().isEmpty(), "请选择被异议人。");
    addViolationIf(form.ground() == null, "请选择异议类别。");
    addViolationIf(
        length(form.facts()) < MIN_FACTS_LENGTH || form.facts().length() > MAX_TEXT_LENGTH,
        "请写明异议事实（" + MIN_FACTS_LENGTH + "至" + MAX_TEXT_LENGTH + "字）。");
    if (evidenceRequired) {
      addViolationIf(
          length(form.evidence()) < MIN_EVIDENCE_LENGTH
              || form.evidence().length() > MAX_TEXT_LENGTH,
          "请写明证据（" + MIN_EVIDENCE_LENGTH + "至" + MAX_TEXT_LENGTH + "字），没有证据的异议不予受理。");
    } else {
      addViolationIf(
          form.evidence().length() > MAX_TEXT_LENGTH, "证据不超过" + MAX_TEXT_LENGTH + "字，请压缩后再提交。");
    }
  }

  private void checkObjector(Objector objector) {
    addViolationIf(
        length(objector.name()) < 2 || objector.name().length() > MAX_NAME_LENGTH,
        objector.unit() ? "请填写单位全称。" : "请填写真实姓名，匿名异议不予受理。");
    addViolationIf(
        !objector.phone().matches("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}"), "请填写能联系到您的手机号或带区号的固定电话。");
    if (objector.unit()) {
      addViolationIf(
          objector.contactPerson().isEmpty()
              || objector.contactPerson().length() > MAX_CONTACT_LENGTH,
          "请填写单位联系人。");
      addViolationIf(!objector.sealed(), "单位提出异议须加盖公章，请勾选“书面异议已加盖单位公章”。");
    }
  }

  private void addViolationIf(boolean violated, String sentence) {
    if (violated) {
      violations.add(sentence);
    }
  }

  private static Objector normalized(Objector objector) {
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
