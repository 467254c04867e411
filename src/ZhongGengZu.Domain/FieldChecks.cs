namespace ZhongGengZu.Domain;

/// <summary>Gathers a form's refused fields, one each, so that all are told at once.</summary>
internal sealed class FieldChecks
{
    private readonly List<FieldRefusal> _refused = [];

    public void Text(string field, string? text, int limit)
    {
        Refuse(field, RefusalCode.Required, string.IsNullOrWhiteSpace(text));
        Refuse(field, RefusalCode.TooLong, text?.Trim().Length > limit, limit);
    }

    public void Require<T>(string field, T? value)
        where T : struct => Refuse(field, RefusalCode.Required, value is null);

    public void Period(DateOnly? from, DateOnly? to)
    {
        Require("From", from);
        Refuse("To", RefusalCode.EndBeforeStart, to < from);
    }

    public void Refuse(string field, RefusalCode code, bool refused, int? limit = null)
    {
        if (refused && _refused.All(f => f.Field != field))
        {
            _refused.Add(new FieldRefusal(field, code, limit));
        }
    }

    public void Throw()
    {
        if (_refused.Count > 0)
        {
            throw new Refusal(_refused);
        }
    }
}
