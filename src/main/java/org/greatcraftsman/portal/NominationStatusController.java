package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.AttachmentService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominatorView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * What who nominated sees with number and receipt code. The code is sent in forms only: an address
 * stays in histories and logs.
 */
@Controller
class NominationStatusController {

  private final NominationService nominations;
  private final AttachmentService attachments;
  private final NominationFormBinder desk;

  NominationStatusController(
      NominationService nominations, AttachmentService attachments, NominationFormBinder desk) {
    this.nominations = nominations;
    this.attachments = attachments;
    this.desk = desk;
  }

  /** Number and code as a person typed them. */
  record ReceiptCredentials(String number, String code) {
    static ReceiptCredentials of(String number, String code) {
      return new ReceiptCredentials(
          number.strip().toUpperCase(java.util.Locale.ROOT), code.strip());
    }
  }

  @GetMapping("/nominate/status")
  String ask() {
    return "portal/nominate-status";
  }

  @PostMapping("/nominate/status")
  String status(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    return page(ReceiptCredentials.of(number, code), null, response, model);
  }

  @PostMapping("/nominate/withdraw")
  String withdraw(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    ReceiptCredentials ticket = ReceiptCredentials.of(number, code);
    String refusal = null;
    try {
      nominations.withdraw(ticket.number(), ticket.code());
      model.addAttribute("done", "申报已撤回。");
    } catch (Refusal refused) {
      refusal = refused.getMessage();
    }
    return page(ticket, refusal, response, model);
  }

  @PostMapping("/nominate/attachment")
  String attach(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(name = "file", required = false) MultipartFile file,
      HttpServletResponse response,
      Model model)
      throws IOException {
    ReceiptCredentials ticket = ReceiptCredentials.of(number, code);
    String refusal = null;
    try {
      if (file == null || file.isEmpty()) {
        throw new Refusal("请先选择要上传的文件。");
      }
      AttachmentService.Kind meant =
          kind.equals(AttachmentService.Kind.PHOTO.name())
              ? AttachmentService.Kind.PHOTO
              : AttachmentService.Kind.PAPER;
      AttachmentService.Attachment added =
          attachments.add(
              ticket.number(), ticket.code(), meant, file.getOriginalFilename(), file.getBytes());
      model.addAttribute("done", "已上传：" + added.name());
    } catch (Refusal refused) {
      refusal = refused.getMessage();
    }
    return page(ticket, refusal, response, model);
  }

  /** Opens the returned form for its correction. */
  @PostMapping("/nominate/correction")
  String open(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    ReceiptCredentials ticket = ReceiptCredentials.of(number, code);
    try {
      NominationFormInput sheet = desk.inputOf(nominations.ownForm(ticket.number(), ticket.code()));
      return form(ticket, sheet, null, model);
    } catch (Refusal refused) {
      return page(ticket, refused.getMessage(), response, model);
    }
  }

  @PostMapping("/nominate/correct")
  String correct(
      @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
    ReceiptCredentials ticket =
        ReceiptCredentials.of(typed.getOrDefault("number", ""), typed.getOrDefault("code", ""));
    NominationFormInput sheet = desk.bind(typed);
    try {
      if (!sheet.faults().isEmpty()) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(ticket, sheet, null, model);
      }
      nominations.correct(ticket.number(), ticket.code(), desk.form(sheet));
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return form(ticket, sheet, refused.getMessage(), model);
    }
    model.addAttribute("done", "修改后的申报表已重新报送。");
    return page(ticket, null, response, model);
  }

  private String form(
      ReceiptCredentials ticket, NominationFormInput sheet, String refusal, Model model) {
    NominatorView inquiry = nominations.viewByReceipt(ticket.number(), ticket.code());
    desk.populate(model, inquiry.round(), sheet, PublicNominationController.CHANNELS);
    model.addAttribute("refusal", refusal);
    model.addAttribute("ticket", ticket);
    return "portal/nominate-correct";
  }

  private String page(
      ReceiptCredentials ticket, String refusal, HttpServletResponse response, Model model) {
    model.addAttribute("ticket", ticket);
    model.addAttribute("refusal", refusal);
    if (refusal != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    try {
      model.addAttribute("inquiry", nominations.viewByReceipt(ticket.number(), ticket.code()));
      model.addAttribute("files", attachments.of(ticket.number()));
    } catch (Refusal unknown) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refusal", unknown.getMessage());
    }
    return "portal/nominate-status";
  }
}
