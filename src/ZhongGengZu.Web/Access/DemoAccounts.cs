namespace ZhongGengZu.Web.Access;

/// <summary>The invented people of the demo share one password, shown on the sign-in page of Development; their accounts are refused in Production.</summary>
public static class DemoAccounts
{
    public const string Password = "Tong-2021-demo";
}
