package org.greatcraftsman.nomination;

import java.time.Instant;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.RouteFinder.Route;
import org.greatcraftsman.nomination.form.FormValidator;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** Decides whether a nomination form is admitted: period, content, channel and earlier winners. */
@Component
class AdmissionCheck {

  private final RoundService rounds;
  private final FormValidator forms;
  private final RouteFinder routes;
  private final EarlierWinnerRepository winners;
  private final ReceiptCodes receipts;

  AdmissionCheck(
      RoundService rounds,
      FormValidator forms,
      RouteFinder routes,
      EarlierWinnerRepository winners,
      ReceiptCodes receipts) {
    this.rounds = rounds;
    this.forms = forms;
    this.routes = routes;
    this.winners = winners;
    this.receipts = receipts;
  }

  void check(RoundId round, NominationForm form, Instant received) {
    if (!rounds.isBetween(round, Deadline.NOMINATION_START, Deadline.NOMINATION_END, received)) {
      throw new Refusal(
          "推荐申报的时间是"
              + OfficeTime.formatDateTime(rounds.dueAt(round, Deadline.NOMINATION_START))
              + "至"
              + OfficeTime.formatDateTime(rounds.dueAt(round, Deadline.NOMINATION_END))
              + "，现在不能提交。");
    }
    checkContent(round, form);
  }

  void checkContent(RoundId round, NominationForm form) {
    forms.check(form, rounds.rules(round));
  }

  Route route(NominationForm form, Submitter source) {
    return routes.findRoute(form, source);
  }

  void refuseEarlierWinner(RoundId round, String fingerprint) {
    if (rounds.rules(round).nominations().earlierWinnersMayStand()) {
      return;
    }
    winners
        .edition(fingerprint)
        .ifPresent(
            edition -> {
              throw new Refusal("该人选已在第" + edition + "届获得称号，按本届规则不再参评，请推荐其他人选。");
            });
  }

  String receiptCode(NominationNumber number, String requestKey) {
    return receipts.code(number, requestKey);
  }
}
