-- Commands.Demo.DemoStage.PlayAsync

-- 1 of 3
-- PostgreSQL
SELECT a."Id", a."AccessFailedCount", a."ConcurrencyStamp", a."Disabled", a."Email", a."EmailConfirmed", a."IsSystemAdministrator", a."LockoutEnabled", a."LockoutEnd", a."MustChangePassword", a."NormalizedEmail", a."NormalizedUserName", a."NoticeChoice", a."PasswordChangedAt", a."PasswordHash", a."PersonId", a."PhoneNumber", a."PhoneNumberConfirmed", a."SecurityStamp", a."TwoFactorEnabled", a."UserName"
FROM "Accounts" AS a
WHERE a."PersonId" IS NOT NULL;
-- SQL Server
SELECT [a].[Id], [a].[AccessFailedCount], [a].[ConcurrencyStamp], [a].[Disabled], [a].[Email], [a].[EmailConfirmed], [a].[IsSystemAdministrator], [a].[LockoutEnabled], [a].[LockoutEnd], [a].[MustChangePassword], [a].[NormalizedEmail], [a].[NormalizedUserName], [a].[NoticeChoice], [a].[PasswordChangedAt], [a].[PasswordHash], [a].[PersonId], [a].[PhoneNumber], [a].[PhoneNumberConfirmed], [a].[RowNumber], [a].[SecurityStamp], [a].[TwoFactorEnabled], [a].[UserName]
FROM [Accounts] AS [a]
WHERE [a].[PersonId] IS NOT NULL;

-- 2 of 3
-- PostgreSQL
SELECT p."Id", p."Code", p."Name", p."SortOrder", p."Version"
FROM "People" AS p;
-- SQL Server
SELECT [p].[Id], [p].[Code], [p].[Name], [p].[RowNumber], [p].[SortOrder], [p].[Version]
FROM [People] AS [p];

-- 3 of 3
-- PostgreSQL
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u;
-- SQL Server
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u];
