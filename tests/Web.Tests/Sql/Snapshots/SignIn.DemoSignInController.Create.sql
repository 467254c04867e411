-- SignIn.DemoSignInController.Create

-- 1 of 1
-- PostgreSQL
-- @personCode character varying(40), @personCode0 character varying(256)
SELECT a."Id", a."AccessFailedCount", a."ConcurrencyStamp", a."Disabled", a."Email", a."EmailConfirmed", a."IsSystemAdministrator", a."LockoutEnabled", a."LockoutEnd", a."MustChangePassword", a."NormalizedEmail", a."NormalizedUserName", a."NoticeChoice", a."PasswordChangedAt", a."PasswordHash", a."PersonId", a."PhoneNumber", a."PhoneNumberConfirmed", a."SecurityStamp", a."TwoFactorEnabled", a."UserName"
FROM "Accounts" AS a
WHERE NOT (a."Disabled") AND (EXISTS (
    SELECT 1
    FROM "People" AS p
    WHERE p."Id" = a."PersonId" AND p."Code" = @personCode) OR (a."PersonId" IS NULL AND a."UserName" = @personCode0))
LIMIT 2;
-- SQL Server
DECLARE @personCode nvarchar(40), @personCode0 nvarchar(256);
SELECT TOP(2) [a].[Id], [a].[AccessFailedCount], [a].[ConcurrencyStamp], [a].[Disabled], [a].[Email], [a].[EmailConfirmed], [a].[IsSystemAdministrator], [a].[LockoutEnabled], [a].[LockoutEnd], [a].[MustChangePassword], [a].[NormalizedEmail], [a].[NormalizedUserName], [a].[NoticeChoice], [a].[PasswordChangedAt], [a].[PasswordHash], [a].[PersonId], [a].[PhoneNumber], [a].[PhoneNumberConfirmed], [a].[RowNumber], [a].[SecurityStamp], [a].[TwoFactorEnabled], [a].[UserName]
FROM [Accounts] AS [a]
WHERE [a].[Disabled] = CAST(0 AS bit) AND (EXISTS (
    SELECT 1
    FROM [People] AS [p]
    WHERE [p].[Id] = [a].[PersonId] AND [p].[Code] = @personCode) OR ([a].[PersonId] IS NULL AND [a].[UserName] = @personCode0));
