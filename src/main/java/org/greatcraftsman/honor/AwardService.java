package org.greatcraftsman.honor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what follows the naming: the bonuses, the certificates, the media and the ceremony. */
@Service
public class AwardService {

  private static final int MAX_THEME_LENGTH = 200;

  private final AwardRepository awards;
  private final HonourRepository honours;
  private final RoundService rounds;
  private final HonourLedgerRecorder recorder;

  AwardService(
      AwardRepository awards,
      HonourRepository honours,
      RoundService rounds,
      HonourLedgerRecorder recorder) {
    this.awards = awards;
    this.honours = honours;
    this.rounds = rounds;
    this.recorder = recorder;
  }

  /** The sum of all bonuses of a round, in yuan. */
  @Transactional(readOnly = true)
  public BigDecimal bonusTotal(RoundId round) {
    return honours.findByRound(round).stream()
        .map(Honour::bonus)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Records that the finance desk has paid all bonuses in one batch.
   *
   * @param voucher the number of the payment voucher, 2 to 60 characters
   * @param total the amount paid, in yuan
   * @throws Refusal if the total is not the sum of the bonuses, the day is before the naming or in
   *     the future, the voucher is missing or too long, or the payment is recorded already
   */
  @Transactional
  public void recordPayment(
      RoundId round, LocalDate paidOn, String voucher, BigDecimal total, String actor) {
    rounds.lock(round);
    refuseIf(awards.payment(round).isPresent(), "本届奖金的发放已经登记，不必重复办理。");
    requireNotAfterToday(paidOn, "发放日期");
    requireNotBeforeNaming(round, paidOn, "发放日期");
    BigDecimal due = bonusTotal(round);
    refuseIf(
        total == null || total.compareTo(due) != 0,
        "发放总额须与应发总额" + due.toPlainString() + "元一致，请核对后重新填写。");
    BonusPayment payment =
        new BonusPayment(
            paidOn,
            requireText(voucher, 2, 60, "请填写付款凭证号"),
            honours.findByRound(round).size(),
            due);
    awards.add(round, payment, actor, recorder.now());
    recorder.recordAct(
        round,
        Act.BONUS_PAID,
        actor,
        Map.of(
            "paidOn", paidOn.toString(),
            "voucher", payment.voucher(),
            "people", payment.people(),
            "totalYuan", due));
  }

  /**
   * Records that the certificates have been printed.
   *
   * @param printed the number of certificates
   * @throws Refusal if the number is not that of the people named, or the certificates are recorded
   *     already
   */
  @Transactional
  public void recordCertificates(RoundId round, int printed, String actor) {
    rounds.lock(round);
    refuseIf(awards.certificateCount(round).isPresent(), "本届证书的制作已经登记，不必重复办理。");
    int people = honours.findByRound(round).size();
    refuseIf(printed != people, "证书份数须为" + people + "份，每人一份，请核对后重新填写。");
    awards.addCertificateBatch(round, printed, actor, recorder.now());
    recorder.recordAct(round, Act.CERTIFICATES_MADE, actor, Map.of("printed", printed));
  }

  /**
   * Records the plan of the media series.
   *
   * @throws Refusal if an outlet that the rules require is missing, a slot is not valid, or the
   *     plan is recorded already
   */
  @Transactional
  public void recordMediaPlan(RoundId round, List<MediaSlot> slots, String actor) {
    rounds.lock(round);
    refuseIf(!awards.mediaPlan(round).isEmpty(), "本届宣传计划已经登记，不必重复办理。");
    List<MediaSlot> checked = slots.stream().map(slot -> validated(round, slot)).toList();
    for (String outlet : rounds.rules(round).award().media()) {
      refuseIf(
          checked.stream().noneMatch(slot -> slot.outlet().equals(outlet)),
          "宣传计划中还没有“" + outlet + "”，请补充后重新提交。");
    }
    IntStream.range(0, checked.size())
        .forEach(i -> awards.add(round, i + 1, checked.get(i), actor, recorder.now()));
    recorder.recordAct(
        round,
        Act.MEDIA_PLANNED,
        actor,
        Map.of("slots", checked.size(), "hash", CanonicalJson.sha256(checked.toString())));
  }

  private MediaSlot validated(RoundId round, MediaSlot slot) {
    String outlet = requireText(slot.outlet(), 2, 60, "请填写媒体名称");
    refuseIf(slot.startsOn() == null || slot.endsOn() == null, "请填写“" + outlet + "”的起止日期。");
    refuseIf(slot.endsOn().isBefore(slot.startsOn()), "“" + outlet + "”的结束日期不能早于开始日期。");
    requireNotBeforeNaming(round, slot.startsOn(), "“" + outlet + "”的开始日期");
    return new MediaSlot(
        outlet,
        slot.startsOn(),
        slot.endsOn(),
        requireText(slot.theme(), 2, MAX_THEME_LENGTH, "请填写宣传主题"));
  }

  /**
   * Records that the award ceremony has taken place.
   *
   * @throws Refusal if the day is before the naming or in the future, the place or the attendance
   *     is not valid, or the ceremony is recorded already
   */
  @Transactional
  public void recordCeremony(RoundId round, Ceremony ceremony, String actor) {
    rounds.lock(round);
    refuseIf(awards.ceremony(round).isPresent(), "本届授奖仪式已经登记，不必重复办理。");
    requireNotAfterToday(ceremony.heldOn(), "举办日期");
    requireNotBeforeNaming(round, ceremony.heldOn(), "举办日期");
    refuseIf(ceremony.attendance() < 1 || ceremony.attendance() > 100_000, "请填写实际到场人数（1至100000人）。");
    Ceremony checked =
        new Ceremony(
            ceremony.heldOn(),
            requireText(ceremony.place(), 2, 200, "请填写举办地点"),
            ceremony.attendance());
    awards.add(round, checked, actor, recorder.now());
    recorder.recordAct(
        round,
        Act.CEREMONY_HELD,
        actor,
        Map.of("heldOn", checked.heldOn().toString(), "attendance", checked.attendance()));
  }

  private void requireNotAfterToday(LocalDate day, String label) {
    refuseIf(
        day == null || day.isAfter(OfficeTime.toDate(recorder.now())), label + "不能晚于今天，请按实际日期填写。");
  }

  private void requireNotBeforeNaming(RoundId round, LocalDate day, String label) {
    LocalDate named =
        honours.findByRound(round).stream()
            .findFirst()
            .map(honour -> OfficeTime.toDate(honour.namedAt()))
            .orElseThrow(() -> new Refusal("本届尚未命名，请在命名后办理。"));
    refuseIf(day.isBefore(named), label + "不能早于命名日期" + OfficeTime.formatDate(named) + "，请核对后重新填写。");
  }

  private static void refuseIf(boolean violated, String sentence) {
    if (violated) {
      throw new Refusal(sentence);
    }
  }

  private static String requireText(String written, int least, int most, String sentence) {
    String text = written == null ? "" : written.strip();
    refuseIf(
        text.length() < least || text.length() > most, sentence + "（" + least + "至" + most + "字）。");
    return text;
  }
}
