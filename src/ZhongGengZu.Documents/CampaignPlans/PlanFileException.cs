namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>A file is not taken; the message is the whole sentence: why, and what to do.</summary>
internal sealed class PlanFileException(string sentence) : Exception(sentence)
{
    public const string Broken = "Word 文件已损坏，打不开；请在 Word 里修复，另存为 .docx 再上传";
    public const string Unsound = "Word 文件的内容读不出来（已损坏，或夹带 DTD、外部实体）；请在 Word 里打开，另存为 .docx 再上传";
    public const string Unpacked = "Word 文件展开后超过 20 MB，不像一份实施方案，没有读下去；请只留正文，另存为 .docx 再上传";
    public const string LargeFile = "文件超过 10 MB；请删去图片，另存为 .docx 再上传";
    public const string LongText = "文字超过 2 MB，不像一份实施方案，没有读下去；请只留方案正文再上传";
    public const string NoText = "文件里没有文字（图片、文本框、页眉页脚里的字不读）；请把方案正文存为 .docx 或 .txt 再上传";
    public const string OldWord = "这是旧版 Word 文件（.doc），请在 Word 里另存为 .docx 再上传";
    public const string Locked = "文件设了密码，读不了；请在 Word 里取消密码，保存后再上传";
    public const string NotDocx = "这不是 Word 文件，只是名字以 .docx 结尾；请在 Word 里另存为 .docx，或存为 .txt 再上传";
    public const string OtherPackage = "这不是 Word 文件（可能是表格、演示文稿或压缩包）；只收 .docx 和 .txt";
    public const string Pdf = "这是 PDF 文件；只收 .docx 和 .txt，请上传方案的 Word 原件，或把文字粘贴进来";
    public const string Picture = "这是图片；只收 .docx 和 .txt，请上传方案的 Word 原件，或把文字粘贴进来";
    public const string Markup = "这是 RTF、网页或 XML 文件；只收 .docx 和 .txt，请在 Word 里打开，另存为 .docx 再上传";
    public const string NotText = "这不是文字文件，或者编码认不出；只收 .docx 和 .txt（UTF-8、UTF-16 或 GB18030）";
}
