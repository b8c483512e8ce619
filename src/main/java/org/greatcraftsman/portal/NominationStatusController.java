package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
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
 * Pages for a nominator who has the number and the receipt code of a nomination: status,
 * withdrawal, attachments, correction. The code is sent in request bodies only, because browsers
 * and proxies record URLs.
 */
@Controller
class NominationStatusController {

  private final NominationService nominations;
  private final AttachmentService attachments;
  private final NominationFormBinder binder;

  NominationStatusController(
      NominationService nominations, AttachmentService attachments, NominationFormBinder binder) {
    this.nominations = nominations;
    this.attachments = attachments;
    this.binder = binder;
  }

  /**
   * The number and the receipt code of a nomination, as entered; the number is {@code null} if it
   * is blank.
   */
  record ReceiptCredentials(NominationNumber number, String code) {
    static ReceiptCredentials of(String number, String code) {
      return new ReceiptCredentials(
          NominationNumber.ofNullable(number.toUpperCase(java.util.Locale.ROOT)), code.strip());
    }
  }

  @GetMapping("/nominate/status")
  String credentialsForm() {
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
    ReceiptCredentials credentials = ReceiptCredentials.of(number, code);
    String refusal = null;
    try {
      nominations.withdraw(credentials.number(), credentials.code());
      model.addAttribute("done", "申报已撤回。");
    } catch (Refusal refused) {
      refusal = refused.getMessage();
    }
    return page(credentials, refusal, response, model);
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
    ReceiptCredentials credentials = ReceiptCredentials.of(number, code);
    String refusal = null;
    try {
      if (file == null || file.isEmpty()) {
        throw new Refusal("请先选择要上传的文件。");
      }
      AttachmentService.Kind attachmentKind =
          kind.equals(AttachmentService.Kind.PHOTO.name())
              ? AttachmentService.Kind.PHOTO
              : AttachmentService.Kind.PAPER;
      AttachmentService.Attachment added =
          attachments.add(
              credentials.number(),
              credentials.code(),
              attachmentKind,
              file.getOriginalFilename(),
              file.getBytes());
      model.addAttribute("done", "已上传：" + added.name());
    } catch (Refusal refused) {
      refusal = refused.getMessage();
    }
    return page(credentials, refusal, response, model);
  }

  /** Shows the returned form for correction. */
  @PostMapping("/nominate/correction")
  String showCorrection(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    ReceiptCredentials credentials = ReceiptCredentials.of(number, code);
    try {
      NominationFormInput input =
          binder.inputOf(nominations.ownForm(credentials.number(), credentials.code()));
      return form(credentials, input, null, model);
    } catch (Refusal refused) {
      return page(credentials, refused.getMessage(), response, model);
    }
  }

  @PostMapping("/nominate/correct")
  String correct(
      @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
    ReceiptCredentials credentials =
        ReceiptCredentials.of(typed.getOrDefault("number", ""), typed.getOrDefault("code", ""));
    NominationFormInput input = binder.bind(typed);
    try {
      if (!input.faults().isEmpty()) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(credentials, input, null, model);
      }
      nominations.correct(credentials.number(), credentials.code(), binder.form(input));
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return form(credentials, input, refused.getMessage(), model);
    }
    model.addAttribute("done", "修改后的申报表已重新报送。");
    return page(credentials, null, response, model);
  }

  private String form(
      ReceiptCredentials credentials, NominationFormInput input, String refusal, Model model) {
    NominatorView view = nominations.viewByReceipt(credentials.number(), credentials.code());
    binder.populate(model, view.round(), input, PublicNominationController.CHANNELS);
    model.addAttribute("refusal", refusal);
    model.addAttribute("ticket", credentials);
    return "portal/nominate-correct";
  }

  private String page(
      ReceiptCredentials credentials, String refusal, HttpServletResponse response, Model model) {
    model.addAttribute("ticket", credentials);
    model.addAttribute("refusal", refusal);
    if (refusal != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    try {
      model.addAttribute(
          "inquiry", nominations.viewByReceipt(credentials.number(), credentials.code()));
      model.addAttribute("files", attachments.of(credentials.number()));
    } catch (Refusal unknown) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refusal", unknown.getMessage());
    }
    return "portal/nominate-status";
  }
}
