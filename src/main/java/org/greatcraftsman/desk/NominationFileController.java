package org.greatcraftsman.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.AttachmentService;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.portal.PersonKindLabels;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file of one nomination, with personal data masked, for people who may read it. */
@Controller
class NominationFileController {

  private final NominationAccess access;
  private final NominationService nominations;
  private final AttachmentService attachments;

  NominationFileController(
      NominationAccess access, NominationService nominations, AttachmentService attachments) {
    this.access = access;
    this.nominations = nominations;
    this.attachments = attachments;
  }

  @GetMapping("/desk/nominations/{number}")
  String show(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      Model model) {
    access.requireReadAccess(person, number);
    NominationFile file = nominations.file(number);
    model.addAttribute("file", file);
    model.addAttribute("personKind", PersonKindLabels.label(file.work().personKind()));
    model.addAttribute(
        "mayAmend",
        !NominationAccess.unitCodes(person).isEmpty()
            && file.line().status() == NominationStatus.RETURNED);
    return "desk/nomination";
  }

  @GetMapping("/desk/nominations/{number}/attachments/{id}")
  ResponseEntity<byte[]> attachment(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @PathVariable String id) {
    access.requireReadAccess(person, number);
    if (attachments.of(number).stream().noneMatch(known -> known.id().equals(id))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    AttachmentService.AttachmentContent content = attachments.content(id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.attachment().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(content.attachment().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content.bytes());
  }

  @PostMapping("/desk/nominations/{number}/attachments")
  String attach(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(name = "file", required = false) MultipartFile file,
      RedirectAttributes redirect)
      throws IOException {
    access.requireReadAccess(person, number);
    try {
      if (file == null || file.isEmpty()) {
        throw new Refusal("请先选择要上传的文件。");
      }
      AttachmentService.Kind attachmentKind =
          kind.equals(AttachmentService.Kind.PHOTO.name())
              ? AttachmentService.Kind.PHOTO
              : AttachmentService.Kind.PAPER;
      attachments.add(
          number,
          access.requireClerk(person),
          attachmentKind,
          file.getOriginalFilename(),
          file.getBytes());
      redirect.addFlashAttribute("done", "附件已上传。");
    } catch (Refusal refused) {
      redirect.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:/desk/nominations/{number}";
  }

  @PostMapping("/desk/nominations/{number}/withdraw")
  String withdraw(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    access.requireReadAccess(person, number);
    try {
      nominations.withdraw(number, reason, access.requireClerk(person));
      redirect.addFlashAttribute("done", "申报已撤回。");
    } catch (Refusal refused) {
      redirect.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:/desk/nominations/{number}";
  }
}
