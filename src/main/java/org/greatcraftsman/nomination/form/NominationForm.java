package org.greatcraftsman.nomination.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The nomination form 《推荐人选申报表》 as a person fills it in. Lengths that the round's rules set and
 * codes of industries, job types and units are validated when it is submitted.
 *
 * @param requestKey idempotency key, generated when the empty form is shown
 * @param coSigners workers who nominate jointly; only for {@link Channel#JOINT}
 * @param promised whether the nominee signed the promise (本人承诺)
 */
public record NominationForm(
    @TextLength(min = 8, max = 80, message = "表单已失效，请重新打开申报页面后再提交。") String requestKey,
    @NotNull(message = "请填写人选的基本信息。") @Valid Person person,
    @NotNull(message = "请填写人选的工作信息。") @Valid Work work,
    @NotNull(message = "请填写人选的事迹材料。") @Valid Deeds deeds,
    @NotNull(message = "请选择推荐渠道。") @Valid Recommendation recommendation,
    @Size(max = 500, message = "联名推荐人最多填写500人。") List<@Valid CoSigner> coSigners,
    @AssertTrue(message = "请阅读并勾选“本人承诺”。") boolean promised) {

  public NominationForm {
    coSigners =
        coSigners == null ? List.of() : coSigners.stream().filter(Objects::nonNull).toList();
  }

  /**
   * The identity of the nominee. It is stored encrypted, and no rule reads it, except the keyed
   * hash of the ID number (R3).
   *
   * @param birthMonth year and month, such as {@code 1985-07}
   */
  public record Person(
      @TextLength(min = 1, max = 40, message = "请填写姓名（1至40个字）。") String name,
      @NotNull(message = "请选择性别。") Sex sex,
      @TextLength(min = 1, max = 20, message = "请填写民族（不超过20个字）。") String ethnicity,
      @NotNull(message = "请填写出生年月。")
          @Pattern(regexp = NominationForm.MONTH, message = "出生年月须写成“年-月”，例如1985-07。")
          String birthMonth,
      @TextLength(min = 1, max = 20, message = "请填写政治面貌（不超过20个字）。") String politicalStatus,
      @TextLength(min = 1, max = 20, message = "请填写学历（不超过20个字）。") String education,
      @NotNull(message = "请填写身份证号。") String idNumber,
      @NotNull(message = "请填写手机号码。")
          @Pattern(regexp = NominationForm.MOBILE, message = "手机号码须为1开头的11位数字。")
          String phone) {

    public Person {
      name = normalize(name);
      ethnicity = normalize(ethnicity);
      politicalStatus = normalize(politicalStatus);
      education = normalize(education);
      idNumber = normalize(idNumber);
      phone = normalize(phone);
    }

    @Override
    public String toString() {
      return "Person[]";
    }
  }

  /**
   * The work of the nominee.
   *
   * @param industry code of an industry of the rule pack
   * @param jobType code of a job type of that industry
   * @param workingSince year and month, such as {@code 2006-09}
   * @param yearsInTrade whole years in this occupation
   */
  public record Work(
      @TextLength(min = 1, max = 100, message = "请填写工作单位（不超过100个字），没有用人单位的请填“无”。") String employer,
      @NotNull(message = "请选择单位性质。") EmployerKind employerKind,
      @NotNull(message = "请选择人员类别。") PersonKind personKind,
      @NotNull(message = "请选择行业。") String industry,
      @NotNull(message = "请选择工种。") String jobType,
      @TextLength(min = 1, max = 50, message = "请填写岗位（不超过50个字）。") String position,
      @TextLength(max = 50, message = "技能等级或职称不超过50个字。") String skillGrade,
      @NotNull(message = "请填写参加工作时间。")
          @Pattern(regexp = NominationForm.MONTH, message = "参加工作时间须写成“年-月”，例如2006-09。")
          String workingSince,
      @NotNull(message = "请填写从事本工种年限。")
          @Min(value = 0, message = "从事本工种年限须在0至80之间。")
          @Max(value = 80, message = "从事本工种年限须在0至80之间。")
          Integer yearsInTrade,
      @NotNull(message = "请选择是否一线职工。") Boolean frontline,
      @NotNull(message = "请选择是否农民工。") Boolean migrantWorker) {

    public Work {
      employer = normalize(employer);
      position = normalize(position);
      skillGrade = normalize(skillGrade);
    }
  }

  /**
   * The deeds of the nominee.
   *
   * @param benefit economic benefit in units of 10,000 yuan (万元)
   * @param summary short account (简要事迹); the rules limit its length
   * @param story full account (主要事迹); the rules limit its length
   */
  public record Deeds(
      @TextLength(min = 1, max = 2000, message = "请填写简历（不超过2000字）。") String resume,
      @TextLength(max = 1000, message = "所获荣誉不超过1000字。") String honours,
      @TextLength(max = 1000, message = "专利、工法、标准不超过1000字。") String patents,
      @TextLength(min = 1, max = 500, message = "请填写绝技绝活（不超过500字）。") String skills,
      @TextLength(max = 1000, message = "技术创新不超过1000字。") String innovation,
      @PositiveOrZero(message = "经济效益不能为负数。")
          @Digits(integer = 10, fraction = 2, message = "经济效益（万元）最多10位整数、2位小数。")
          BigDecimal benefit,
      @TextLength(max = 500, message = "带徒情况不超过500字。") String apprentices,
      @TextLength(max = 500, message = "竞赛名次不超过500字。") String competitions,
      @TextLength(min = 1, max = 1000, message = "请填写简要事迹。") String summary,
      @TextLength(min = 1, max = 10000, message = "请填写主要事迹。") String story) {

    public Deeds {
      resume = normalize(resume);
      honours = normalize(honours);
      patents = normalize(patents);
      skills = normalize(skills);
      innovation = normalize(innovation);
      apprentices = normalize(apprentices);
      competitions = normalize(competitions);
      summary = normalize(summary);
      story = normalize(story);
    }
  }

  /**
   * The recommendation of the nominee.
   *
   * @param unit code of the district union that accepts a nominee without an employer's union;
   *     {@code null} if a unit submits the form
   * @param employerUnion code of the employer's union; {@code null} if there is none
   * @param recommender name of the society, association or competition; {@code null} for other
   *     channels
   */
  public record Recommendation(
      @NotNull(message = "请选择推荐渠道。") Channel channel,
      String unit,
      String employerUnion,
      @TextLength(max = 100, message = "推荐的学会、协会或竞赛名称不超过100个字。") String recommender) {

    public Recommendation {
      unit = normalize(unit);
      employerUnion = normalize(employerUnion);
      recommender = normalize(recommender);
    }
  }

  /** A worker who nominates jointly with others. */
  public record CoSigner(
      @TextLength(min = 1, max = 40, message = "请填写每位联名人的姓名（1至40个字）。") String name,
      @NotNull(message = "请填写每位联名人的手机号码。")
          @Pattern(regexp = NominationForm.MOBILE, message = "联名人的手机号码须为1开头的11位数字。")
          String phone) {

    public CoSigner {
      name = normalize(name);
      phone = normalize(phone);
    }

    @Override
    public String toString() {
      return "CoSigner[]";
    }
  }

  static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
  static final String MOBILE = "1[3-9][0-9]{9}";

  /** Normalizes browser input: strips blanks, unifies line ends, and maps blank text to null. */
  private static String normalize(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.strip().replace("\r\n", "\n");
  }
}
