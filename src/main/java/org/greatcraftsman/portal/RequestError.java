package org.greatcraftsman.portal;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * An error response to a request, in Chinese.
 *
 * @param sentence what the person can do next
 * @param id identifies the log entry; {@code null} for an error that the person can correct
 */
record RequestError(HttpStatusCode status, String title, String sentence, String id) {

  /** The error for an action that the application refuses. */
  static RequestError ofRefusal(String sentence) {
    return new RequestError(HttpStatus.CONFLICT, "暂时不能办理", sentence, null);
  }

  /** An unexpected error; the caller logs it with its id. */
  static RequestError internalError() {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    return new RequestError(
        HttpStatus.INTERNAL_SERVER_ERROR, "系统出错了", "您的操作没有完成，请稍后重试；仍不行请联系市总工会经办人。", id);
  }

  /** The error for a response status. */
  static RequestError ofStatus(int status) {
    if (status >= 500) {
      return internalError();
    }
    HttpStatus known = HttpStatus.resolve(status);
    HttpStatus shown = known == null ? HttpStatus.BAD_REQUEST : known;
    return switch (shown) {
      case UNAUTHORIZED -> new RequestError(shown, "请先登录", "这项内容只对工作人员开放，请登录后再访问。", null);
      case FORBIDDEN -> new RequestError(shown, "没有权限", "您没有查看或办理这项内容的权限；如页面停留过久，请返回刷新后重试。", null);
      case NOT_FOUND -> new RequestError(shown, "没有找到页面", "您访问的内容不存在或已经移走，请核对地址，或从首页进入。", null);
      case METHOD_NOT_ALLOWED -> new RequestError(shown, "不支持这种访问方式", "请从页面上的按钮或链接进入。", null);
      case NOT_ACCEPTABLE -> new RequestError(shown, "不支持这种格式", "请用浏览器打开网页，数据接口只提供JSON格式。", null);
      case CONFLICT -> new RequestError(shown, "内容刚刚被改动", "刚才有人同时办理了同一事项，请刷新页面后重试。", null);
      case PAYLOAD_TOO_LARGE ->
          new RequestError(shown, "提交的内容太大", "请压缩文字或附件后再提交：照片不超过2MB，附件不超过10MB。", null);
      case UNSUPPORTED_MEDIA_TYPE -> new RequestError(shown, "不支持这种内容类型", "请使用页面上的表单提交。", null);
      case TOO_MANY_REQUESTS -> new RequestError(shown, "操作太频繁", "请稍等片刻再试。", null);
      default -> new RequestError(shown, "请求有误", "提交的内容无法识别，请返回检查后重试。", null);
    };
  }

  /** The error as a problem detail (RFC 9457). */
  ProblemDetail toProblemDetail() {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setTitle(title);
    if (id != null) {
      problem.setProperty("errorId", id);
    }
    return problem;
  }
}
