package org.greatcraftsman.process.expertreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.process.MarkdownText;
import org.springframework.stereotype.Component;

/**
 * The data of a file that an expert sees: what the four groups of criteria (R5) need. It omits what
 * R3 excludes from the evaluation: age, sex, education, rank, grade and honours.
 */
@Component
class ExpertFileView {

  private final NominationService nominations;

  ExpertFileView(NominationService nominations) {
    this.nominations = nominations;
  }

  /** The file of a nomination, with texts escaped for Markdown. */
  Map<String, Object> of(NominationNumber number) {
    NominationFile file = nominations.file(number);
    NominationForm.Deeds deeds = file.deeds();
    Map<String, Object> view = new LinkedHashMap<>(card(file.line().card()));
    view.put("years", file.work().yearsInTrade());
    List<Map<String, String>> sections = new ArrayList<>();
    add(sections, "简要事迹", deeds.summary());
    add(sections, "绝技绝活", deeds.skills());
    add(sections, "技术创新", deeds.innovation());
    add(sections, "专利、工法、标准", deeds.patents());
    add(sections, "经济效益", deeds.benefit() == null ? null : deeds.benefit().toPlainString() + " 万元");
    add(sections, "带徒传艺", deeds.apprentices());
    add(sections, "主要事迹", deeds.story());
    view.put("sections", sections);
    return view;
  }

  static Map<String, Object> card(NomineeCard card) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("number", card.number());
    view.put("name", MarkdownText.escape(card.name()));
    view.put("unit", MarkdownText.escape(card.unitName()));
    view.put("employer", MarkdownText.escape(card.employer()));
    view.put("industry", card.industryName());
    view.put("jobType", card.jobTypeName());
    view.put("frontline", card.frontline() ? "一线职工" : "非一线职工");
    return view;
  }

  private static void add(List<Map<String, String>> sections, String title, String text) {
    if (text != null && !text.isBlank()) {
      sections.add(Map.of("title", title, "text", MarkdownText.escape(text)));
    }
  }
}
