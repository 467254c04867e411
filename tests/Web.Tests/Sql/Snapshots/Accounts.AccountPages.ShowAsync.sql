-- Accounts.AccountPages.ShowAsync

-- 1 of 2
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

-- 2 of 2
-- PostgreSQL
-- @id uuid, @p integer
SELECT h."Id", h."AccountId", h."Act", h."ActorName", h."At", h."Canonical", h."CaseId", h."CaseKind", h."Facts", h."Hash", h."KeyId", h."PersonId", h."PostId", h."PostTitle", h."PreviousHash", h."Sequence", h."UnitName", h."Words"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @id varbinary(16);
SELECT TOP(@p) [h].[Id], [h].[AccountId], [h].[Act], [h].[ActorName], [h].[At], [h].[Canonical], [h].[CaseId], [h].[CaseKind], [h].[Facts], [h].[Hash], [h].[KeyId], [h].[PersonId], [h].[PostId], [h].[PostTitle], [h].[PreviousHash], [h].[RowNumber], [h].[Sequence], [h].[UnitName], [h].[Words]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @id
ORDER BY [h].[Sequence] DESC;
