-- OwnAccount.OwnAccountController.Show

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT a."Id", a."AccessFailedCount", a."ConcurrencyStamp", a."Disabled", a."Email", a."EmailConfirmed", a."IsSystemAdministrator", a."LockoutEnabled", a."LockoutEnd", a."MustChangePassword", a."NormalizedEmail", a."NormalizedUserName", a."NoticeChoice", a."PasswordChangedAt", a."PasswordHash", a."PersonId", a."PhoneNumber", a."PhoneNumberConfirmed", a."SecurityStamp", a."TwoFactorEnabled", a."UserName"
FROM "Accounts" AS a
WHERE a."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [a].[Id], [a].[AccessFailedCount], [a].[ConcurrencyStamp], [a].[Disabled], [a].[Email], [a].[EmailConfirmed], [a].[IsSystemAdministrator], [a].[LockoutEnabled], [a].[LockoutEnd], [a].[MustChangePassword], [a].[NormalizedEmail], [a].[NormalizedUserName], [a].[NoticeChoice], [a].[PasswordChangedAt], [a].[PasswordHash], [a].[PersonId], [a].[PhoneNumber], [a].[PhoneNumberConfirmed], [a].[RowNumber], [a].[SecurityStamp], [a].[TwoFactorEnabled], [a].[UserName]
FROM [Accounts] AS [a]
WHERE [a].[Id] = @id;
