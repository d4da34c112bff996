package org.infoshare.foundation.platform;

/** The reasons that belong to no single feature. */
public enum PlatformReason implements Reason {
  UNAUTHENTICATED(
      "unauthenticated",
      Kind.UNAUTHENTICATED,
      "请先登录:没有凭据,或者账号、密码不正确。",
      "Sign in: there are no credentials, or account or password is wrong."),
  ACCOUNT_LOCKED("account-locked", Kind.UNAUTHENTICATED, "账号已被锁定。", "The account is locked."),
  SIGN_IN_THROTTLED(
      "sign-in-throttled",
      Kind.TOO_MANY,
      "该账号从此地址登录失败次数过多,请在 {0} 秒后重试。",
      "Too many failed sign-ins of this account from this address; try again in {0} seconds."),
  ACCESS_DENIED("access-denied", Kind.FORBIDDEN, "您的角色无权执行此操作。", "Your role may not do this."),
  TLS_REQUIRED(
      "tls-required",
      Kind.FORBIDDEN,
      "来自其他机器的请求必须使用 TLS(https)。",
      "A call from another machine must use TLS (https)."),
  FOREIGN_SITE(
      "foreign-site",
      Kind.FORBIDDEN,
      "不受理浏览器代其他网站发出的请求。",
      "Commands that a browser sends on behalf of another site are refused."),
  MALFORMED("malformed", Kind.MALFORMED, "无法读取报文:{0}", "The message cannot be read: {0}"),
  TOO_LARGE("too-large", Kind.TOO_LARGE, "报文超过 {0} 字节。", "The message is larger than {0} bytes."),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type",
      Kind.MALFORMED,
      "不支持的内容类型:REST 为 application/json,以文件为报文的操作为合同所列的文件类型(不接受表单);"
          + "SOAP 1.1 为 text/xml,1.2 为 application/soap+xml,字符集须为平台所识。",
      "This content type is not supported. REST takes application/json, and where the body is a file"
          + " the type of that file which the contract names, and no form; SOAP takes text/xml (1.1)"
          + " and application/soap+xml (1.2), in a character set that the platform knows."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      Kind.MALFORMED,
      "不支持所请求的响应格式。",
      "The requested response format is not available."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      Kind.MALFORMED,
      "此地址不支持该方法。",
      "This address does not support the method."),
  ADDRESS_NOT_FOUND("address-not-found", Kind.NOT_FOUND, "没有这个地址。", "There is no such address."),
  INVALID(
      "invalid",
      Kind.INVALID,
      "有 {0} 处内容不符合要求。",
      "The content does not meet the requirements; number of faults: {0}."),
  MORE_FAULTS(
      "more-faults",
      Kind.INVALID,
      "不止这些:只列出前 {0} 处。",
      "There are more; only the first {0} are listed."),
  MISSING("missing", Kind.INVALID, "必须填写。", "This must be given."),
  TOO_LONG("too-long", Kind.INVALID, "最多 {0} 个字符。", "At most {0} characters."),
  OUT_OF_RANGE("out-of-range", Kind.INVALID, "必须在 {0} 与 {1} 之间。", "Must be between {0} and {1}."),
  BAD_FORMAT("bad-format", Kind.INVALID, "格式不正确,应为 {0}。", "The format is wrong; expected: {0}."),
  UNKNOWN_VALUE(
      "unknown-value", Kind.INVALID, "不在允许的取值之内:{0}。", "Not one of the allowed values: {0}."),
  UNKNOWN_NAME(
      "unknown-name",
      Kind.INVALID,
      "没有此名称;可用的有:{0}。",
      "There is no such name; the known ones are: {0}."),
  REPEATED("repeated", Kind.INVALID, "只能给出一次。", "This may be given only once."),
  DUPLICATE("duplicate", Kind.INVALID, "与 {0} 重复。", "This repeats {0}."),
  CURSOR_INVALID("cursor-invalid", Kind.INVALID, "分页游标无效。", "The paging cursor is not valid."),
  WRONG_STAGE(
      "wrong-stage",
      Kind.CONFLICT,
      "现处于{0}阶段,不能执行 {1} 操作。",
      "{1} is not possible in this stage: {0}."),
  NOT_PERMITTED(
      "not-permitted",
      Kind.FORBIDDEN,
      "您在本事项中无权执行 {0} 操作。",
      "Your part in this case does not permit {0}."),
  SAME_PERSON(
      "same-person",
      Kind.FORBIDDEN,
      "前一步由您本人、或由视同您本人的账号(您近期开立或重设)办理,此步须由另一人办理。",
      "You did the previous step, or an account that counts as you because you made or reset it"
          + " lately; another person must do this one."),
  PARTY_CANNOT_DECIDE(
      "party-cannot-decide",
      Kind.FORBIDDEN,
      "贵单位是本事项的当事方,不得作出决定。",
      "Your department is a party to this case and cannot decide it."),
  SUPPLEMENT_ALREADY_REQUESTED(
      "supplement-asked-already",
      Kind.CONFLICT,
      "需要补正的内容应当一次性告知,此前已经告知。",
      "A supplement can be asked for only once, and it was asked for already."),
  CHANGED_MEANWHILE(
      "changed-meanwhile",
      Kind.CONFLICT,
      "此内容已被他人修改,请重新读取后再试。",
      "Somebody else has changed this; read it again and retry."),
  UNAVAILABLE(
      "unavailable",
      Kind.UNAVAILABLE,
      "平台暂时无法办理,请稍后再试。",
      "The platform cannot do this at the moment; try again later."),
  MERGER_IN_PROGRESS(
      "merger-goes-on",
      Kind.UNAVAILABLE,
      "正在办理部门合并或职能变更,请稍后再试。",
      "Departments are being merged or changed; try again in a minute."),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused",
      Kind.CONFLICT,
      "该幂等键已用于内容不同的请求。",
      "This idempotency key was used for a different request."),
  IDEMPOTENCY_KEY_INVALID(
      "idempotency-key-invalid",
      Kind.INVALID,
      "幂等键应为 1 至 128 个可见的 ASCII 字符。",
      "An idempotency key has 1 to 128 visible ASCII characters."),
  DEFECT(
      "defect",
      Kind.DEFECT,
      "平台出现故障,请向平台运行方提供参考号 {0}。",
      "Something went wrong; give the operator the reference {0}.");

  private final Wording wording;

  PlatformReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
