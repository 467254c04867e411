namespace ZhongGengZu.Data.Supervision;

/// <summary>Which ways lead out of the product, as the operator has set them up: nothing is written for a way that is not there.</summary>
/// <param name="Mail">Mail is sent.</param>
/// <param name="Webhook">Notices are posted.</param>
public sealed record Outlets(bool Mail, bool Webhook);
