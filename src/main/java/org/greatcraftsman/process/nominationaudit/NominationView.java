package org.greatcraftsman.process.nominationaudit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditEntry;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.nomination.form.NominationForm.Deeds;
import org.greatcraftsman.process.MarkdownText;
import org.springframework.stereotype.Component;

/**
 * The data of a nomination that the audit forms show: the work and the deeds of the nominee, and of
 * the personal data the name only (R3).
 */
@Component
class NominationView {

  private final NominationService nominations;

  NominationView(NominationService nominations) {
    this.nominations = nominations;
  }

  Map<String, Object> of(NominationNumber number) {
    NominationFile file = nominations.file(number);
    NomineeCard card = file.line().card();
    Map<String, Object> view = new HashMap<>();
    view.put("number", number);
    view.put("name", MarkdownText.escape(card.name()));
    view.put("standing", file.line().status().label());
    view.put("channel", file.line().channel().label());
    view.put("unit", MarkdownText.escape(card.unitName()));
    view.put("employer", MarkdownText.escape(card.employer()));
    view.put("position", MarkdownText.escape(card.position()));
    view.put("industry", card.industryName());
    view.put("jobType", card.jobTypeName());
    view.put("frontline", card.frontline() ? "是" : "否");
    view.put("link", "/desk/nominations/" + number);
    putDeeds(view, file.deeds());
    view.put("sources", file.sources().stream().map(NominationView::source).toList());
    view.put("audits", file.audits().stream().map(NominationView::audit).toList());
    view.put("returned", MarkdownText.escape(lastReturn(file.audits())));
    return view;
  }

  private static void putDeeds(Map<String, Object> view, Deeds deeds) {
    view.put("skills", MarkdownText.escape(deeds.skills()));
    view.put("summary", MarkdownText.escape(deeds.summary()));
    view.put("story", MarkdownText.escape(deeds.story()));
    view.put("innovation", MarkdownText.escape(deeds.innovation()));
    view.put("patents", MarkdownText.escape(deeds.patents()));
    view.put("benefit", deeds.benefit() == null ? "无" : deeds.benefit().toPlainString());
    view.put("apprentices", MarkdownText.escape(deeds.apprentices()));
    view.put("competitions", MarkdownText.escape(deeds.competitions()));
  }

  private static Map<String, String> source(NominationFile.Nominator source) {
    return Map.of(
        "channel", source.channel().label(),
        "unit", source.unitName(),
        "recommender", source.recommender(),
        "at", OfficeTime.formatDateTime(source.receivedAt()));
  }

  private static Map<String, String> audit(AuditEntry entry) {
    return Map.of(
        "level", entry.level().label(),
        "decision", entry.decision().label(),
        "reason", entry.reason(),
        "at", OfficeTime.formatDateTime(entry.at()));
  }

  private static String lastReturn(List<AuditEntry> audits) {
    List<AuditEntry> newestFirst = new ArrayList<>(audits);
    Collections.reverse(newestFirst);
    return newestFirst.stream()
        .filter(entry -> entry.decision() == AuditDecision.RETURNED)
        .map(AuditEntry::reason)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
