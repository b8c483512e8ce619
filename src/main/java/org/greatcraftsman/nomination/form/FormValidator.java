package org.greatcraftsman.nomination.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.form.NominationForm.CoSigner;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/**
 * Validates a form against its constraints and the round's rules, and reports all faults together.
 */
@Component
public class FormValidator {

  private final Validator validator;

  FormValidator(Validator validator) {
    this.validator = validator;
  }

  /**
   * Validates a form.
   *
   * @throws Refusal with one sentence for each fault
   */
  public void check(NominationForm form, RulePack rules) {
    List<String> faults =
        new ArrayList<>(
            validator.validate(form).stream()
                .sorted(Comparator.comparing(fault -> fault.getPropertyPath().toString()))
                .map(ConstraintViolation::getMessage)
                .toList());
    if (faults.isEmpty()) {
      checkRules(form, rules, faults);
    }
    if (!faults.isEmpty()) {
      throw new Refusal(String.join("", faults.stream().distinct().toList()));
    }
  }

  private static void checkRules(NominationForm form, RulePack rules, List<String> faults) {
    if (rules.job(form.work().industry(), form.work().jobType()).isEmpty()) {
      faults.add("请在本届评选规则列出的行业和工种中选择。");
    }
    RulePack.Nominations limits = rules.nominations();
    checkLength(form.deeds().summary(), limits.shortDeedsLength(), "简要事迹", faults);
    checkLength(form.deeds().story(), limits.deedsLength(), "主要事迹", faults);
    Channel channel = form.recommendation().channel();
    if (!limits.channels().contains(channel)) {
      faults.add("本届不设“" + channel.label() + "”渠道，请选择其他推荐渠道。");
    }
    if ((channel == Channel.ASSOCIATION || channel == Channel.COMPETITION)
        && form.recommendation().recommender() == null) {
      faults.add("请填写推荐的学会、协会或竞赛名称。");
    }
    checkCoSigners(form, channel, limits.jointNominators(), faults);
  }

  private static void checkCoSigners(
      NominationForm form, Channel channel, int least, List<String> faults) {
    List<CoSigner> signers = form.coSigners();
    if (channel != Channel.JOINT) {
      if (!signers.isEmpty()) {
        faults.add("只有职工群众联名推荐才填写联名人，请清空联名人或改选推荐渠道。");
      }
      return;
    }
    if (signers.size() < least) {
      faults.add("职工群众联名推荐须有至少" + least + "名联名人，现有" + signers.size() + "名，请补充。");
    }
    if (signers.stream().map(CoSigner::phone).distinct().count() < signers.size()) {
      faults.add("联名人的手机号码有重复，每位联名人只能签一次，请核对。");
    }
    if (signers.stream().anyMatch(signer -> signer.phone().equals(form.person().phone()))) {
      faults.add("被推荐人不能作为自己的联名人，请核对联名人的手机号码。");
    }
  }

  private static void checkLength(String text, int most, String what, List<String> faults) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      faults.add(what + "不超过" + most + "字，现有" + length + "字，请压缩后再提交。");
    }
  }
}
