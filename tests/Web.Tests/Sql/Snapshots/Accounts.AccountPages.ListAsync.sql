-- Accounts.AccountPages.ListAsync

-- 1 of 5
-- PostgreSQL
-- @after integer, @p integer
SELECT p."Id", p."Name", p."Code", p."SortOrder", a."Id" AS "AccountId", a."UserName", a."Disabled", a."MustChangePassword" AS "Initial", a."LockoutEnd"
FROM "People" AS p
LEFT JOIN "Accounts" AS a ON p."Id" = a."PersonId"
WHERE p."SortOrder" > @after
ORDER BY p."SortOrder", p."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @after int;
SELECT TOP(@p) [p].[Id], [p].[Name], [p].[Code], [p].[SortOrder], [a].[Id] AS [AccountId], [a].[UserName], [a].[Disabled], [a].[MustChangePassword] AS [Initial], [a].[LockoutEnd]
FROM [People] AS [p]
LEFT JOIN [Accounts] AS [a] ON [p].[Id] = [a].[PersonId]
WHERE [p].[SortOrder] > @after
ORDER BY [p].[SortOrder], [p].[Id];

-- 2 of 5
-- PostgreSQL
-- @now timestamp with time zone, @p integer
SELECT p."Id", p."Name", p."Code", p."SortOrder", a."Id" AS "AccountId", a."UserName", a."Disabled", a."MustChangePassword" AS "Initial", a."LockoutEnd"
FROM "People" AS p
LEFT JOIN "Accounts" AS a ON p."Id" = a."PersonId"
WHERE a."Id" IS NOT NULL AND (a."Disabled" OR a."LockoutEnd" > @now)
ORDER BY p."SortOrder", p."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @now datetime2(3);
SELECT TOP(@p) [p].[Id], [p].[Name], [p].[Code], [p].[SortOrder], [a].[Id] AS [AccountId], [a].[UserName], [a].[Disabled], [a].[MustChangePassword] AS [Initial], [a].[LockoutEnd]
FROM [People] AS [p]
LEFT JOIN [Accounts] AS [a] ON [p].[Id] = [a].[PersonId]
WHERE [a].[Id] IS NOT NULL AND ([a].[Disabled] = CAST(1 AS bit) OR [a].[LockoutEnd] > @now)
ORDER BY [p].[SortOrder], [p].[Id];

-- 3 of 5
-- PostgreSQL
-- @p integer
SELECT p."Id", p."Name", p."Code", p."SortOrder", a."Id" AS "AccountId", a."UserName", a."Disabled", a."MustChangePassword" AS "Initial", a."LockoutEnd"
FROM "People" AS p
LEFT JOIN "Accounts" AS a ON p."Id" = a."PersonId"
ORDER BY p."SortOrder", p."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int;
SELECT TOP(@p) [p].[Id], [p].[Name], [p].[Code], [p].[SortOrder], [a].[Id] AS [AccountId], [a].[UserName], [a].[Disabled], [a].[MustChangePassword] AS [Initial], [a].[LockoutEnd]
FROM [People] AS [p]
LEFT JOIN [Accounts] AS [a] ON [p].[Id] = [a].[PersonId]
ORDER BY [p].[SortOrder], [p].[Id];

-- 4 of 5
-- PostgreSQL
-- @text_contains character varying(40), @p integer
SELECT p."Id", p."Name", p."Code", p."SortOrder", a."Id" AS "AccountId", a."UserName", a."Disabled", a."MustChangePassword" AS "Initial", a."LockoutEnd"
FROM "People" AS p
LEFT JOIN "Accounts" AS a ON p."Id" = a."PersonId"
WHERE p."Name" LIKE @text_contains OR p."Code" LIKE @text_contains
ORDER BY p."SortOrder", p."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @text_contains nvarchar(40);
SELECT TOP(@p) [p].[Id], [p].[Name], [p].[Code], [p].[SortOrder], [a].[Id] AS [AccountId], [a].[UserName], [a].[Disabled], [a].[MustChangePassword] AS [Initial], [a].[LockoutEnd]
FROM [People] AS [p]
LEFT JOIN [Accounts] AS [a] ON [p].[Id] = [a].[PersonId]
WHERE [p].[Name] LIKE @text_contains ESCAPE N'\' OR [p].[Code] LIKE @text_contains ESCAPE N'\'
ORDER BY [p].[SortOrder], [p].[Id];

-- 5 of 5
-- PostgreSQL
SELECT a."Id", a."AccessFailedCount", a."ConcurrencyStamp", a."Disabled", a."Email", a."EmailConfirmed", a."IsSystemAdministrator", a."LockoutEnabled", a."LockoutEnd", a."MustChangePassword", a."NormalizedEmail", a."NormalizedUserName", a."NoticeChoice", a."PasswordChangedAt", a."PasswordHash", a."PersonId", a."PhoneNumber", a."PhoneNumberConfirmed", a."SecurityStamp", a."TwoFactorEnabled", a."UserName"
FROM "Accounts" AS a
WHERE a."PersonId" IS NULL
ORDER BY a."NormalizedUserName";
-- SQL Server
SELECT [a].[Id], [a].[AccessFailedCount], [a].[ConcurrencyStamp], [a].[Disabled], [a].[Email], [a].[EmailConfirmed], [a].[IsSystemAdministrator], [a].[LockoutEnabled], [a].[LockoutEnd], [a].[MustChangePassword], [a].[NormalizedEmail], [a].[NormalizedUserName], [a].[NoticeChoice], [a].[PasswordChangedAt], [a].[PasswordHash], [a].[PersonId], [a].[PhoneNumber], [a].[PhoneNumberConfirmed], [a].[RowNumber], [a].[SecurityStamp], [a].[TwoFactorEnabled], [a].[UserName]
FROM [Accounts] AS [a]
WHERE [a].[PersonId] IS NULL
ORDER BY [a].[NormalizedUserName];
