package org.greatcraftsman.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.Attachments;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.portal.PersonKinds;
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

/** The file of one nomination, for those who may read it: personal data masked. */
@Controller
class NominationFilePages {

  private final Access access;
  private final Nominations nominations;
  private final Attachments attachments;

  NominationFilePages(Access access, Nominations nominations, Attachments attachments) {
    this.access = access;
    this.nominations = nominations;
    this.attachments = attachments;
  }

  @GetMapping("/desk/nominations/{number}")
  String show(
      @AuthenticationPrincipal StaffMember person, @PathVariable String number, Model model) {
    access.requireReader(person, number);
    NominationFile file = nominations.file(number);
    model.addAttribute("file", file);
    model.addAttribute("personKind", PersonKinds.chinese(file.work().personKind()));
    model.addAttribute(
        "mayAmend",
        !Access.units(person).isEmpty() && file.line().status() == NominationStatus.RETURNED);
    return "desk/nomination";
  }

  @GetMapping("/desk/nominations/{number}/attachments/{id}")
  ResponseEntity<byte[]> attachment(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @PathVariable String id) {
    access.requireReader(person, number);
    if (attachments.of(number).stream().noneMatch(known -> known.id().equals(id))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Attachments.Content content = attachments.content(id);
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
      @PathVariable String number,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(name = "file", required = false) MultipartFile file,
      RedirectAttributes told)
      throws IOException {
    access.requireReader(person, number);
    try {
      if (file == null || file.isEmpty()) {
        throw new Refusal("请先选择要上传的文件。");
      }
      Attachments.Kind meant =
          kind.equals(Attachments.Kind.PHOTO.name())
              ? Attachments.Kind.PHOTO
              : Attachments.Kind.PAPER;
      attachments.add(
          number, access.clerk(person), meant, file.getOriginalFilename(), file.getBytes());
      told.addFlashAttribute("done", "附件已上传。");
    } catch (Refusal refused) {
      told.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:/desk/nominations/{number}";
  }

  @PostMapping("/desk/nominations/{number}/withdraw")
  String withdraw(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes told) {
    access.requireReader(person, number);
    try {
      if (reason.strip().length() < 5 || reason.strip().length() > 500) {
        throw new Refusal("请写明撤回的理由（5至500字）。");
      }
      nominations.withdraw(number, reason.strip(), access.clerk(person));
      told.addFlashAttribute("done", "申报已撤回。");
    } catch (Refusal refused) {
      told.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:/desk/nominations/{number}";
  }
}
