package org.greatcraftsman.process.objection;

import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.publicity.NoticeLine;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.Objection;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.Objector;
import org.springframework.stereotype.Component;

/** The data of an objection that the forms show. */
@Component
class ObjectionView {

  private final ObjectionService objections;
  private final NoticeService notices;

  ObjectionView(ObjectionService objections, NoticeService notices) {
    this.objections = objections;
    this.notices = notices;
  }

  /** The view for the investigating unit, which must not know the objector. */
  Map<String, Object> withoutObjector(TaskContext task) {
    Objection objection = objections.get(task.businessKey());
    NoticeLine nominee = nominee(objection);
    Map<String, Object> view = new HashMap<>();
    view.put("number", objection.number());
    view.put("notice", objection.noticeSeq());
    view.put("nomination", nominee.number());
    view.put("name", MarkdownText.escape(nominee.name()));
    view.put("unit", MarkdownText.escape(nominee.unitName()));
    view.put("employer", MarkdownText.escape(nominee.employer()));
    view.put("jobType", MarkdownText.escape(nominee.jobType()));
    view.put("ground", objection.statement().ground().label());
    view.put("facts", MarkdownText.escape(objection.statement().facts()));
    String evidence = objection.statement().evidence();
    view.put("evidence", evidence.isEmpty() ? "未附证据" : MarkdownText.escape(evidence));
    view.put("filedAt", OfficeTime.formatDateTime(objection.filedAt()));
    view.put("answerDue", OfficeTime.formatDeadline(objection.answerDue()));
    view.put("status", objection.status().label());
    put(view, "admissionReason", objection.handling().admissionReason());
    put(view, "finding", objection.handling().finding());
    put(
        view,
        "findingResult",
        objection.handling().findingResult() == null
            ? null
            : objection.handling().findingResult().label());
    put(view, "instruction", objection.handling().instruction());
    return view;
  }

  /** The view for the discipline inspection, which has to know the objector. */
  Map<String, Object> withObjector(TaskContext task) {
    Map<String, Object> view = withoutObjector(task);
    Objector objector = objections.objector(task.businessKey());
    view.put("objector", MarkdownText.escape(objector.name()));
    view.put("objectorKind", objector.unit() ? "单位（已声明加盖公章）" : "个人（实名）");
    view.put("contact", MarkdownText.escape(objector.contactPerson() + " " + objector.phone()));
    Objection.Handling handling = objections.get(task.businessKey()).handling();
    view.put("admittedByYou", task.person() != null && task.person().equals(handling.admittedBy()));
    return view;
  }

  private NoticeLine nominee(Objection objection) {
    return notices.all(objection.round()).stream()
        .filter(notice -> notice.seq() == objection.noticeSeq())
        .findFirst()
        .flatMap(notice -> notice.line(objection.nomination()))
        .orElseThrow();
  }

  private static void put(Map<String, Object> view, String key, String text) {
    view.put(key, text == null || text.isEmpty() ? "" : MarkdownText.escape(text));
  }
}
