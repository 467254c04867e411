-- SignIn.SignInPages.ReadAsync

-- 1 of 2
-- PostgreSQL
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."State" = 'running'
ORDER BY c."StartedAt" DESC, c."Id"
LIMIT 1;
-- SQL Server
SELECT TOP(1) [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[State] = 'running'
ORDER BY [c].[StartedAt] DESC, [c].[Id];

-- 2 of 2
-- PostgreSQL
SELECT u."ShortName"
FROM "Units" AS u
WHERE u."ParentId" IS NULL
ORDER BY u."Path"
LIMIT 1;
-- SQL Server
SELECT TOP(1) [u].[ShortName]
FROM [Units] AS [u]
WHERE [u].[ParentId] IS NULL
ORDER BY [u].[Path];
