-- Organisation.FormPages.PostNameAsync

-- 1 of 1
-- PostgreSQL
-- @postId uuid
SELECT COALESCE((
    SELECT u."Name"
    FROM "Units" AS u
    WHERE u."Id" = p."UnitId"
    LIMIT 1), '') || ' ' || p."Title"
FROM "Posts" AS p
WHERE p."Id" = @postId
LIMIT 2;
-- SQL Server
DECLARE @postId varbinary(16);
SELECT TOP(2) COALESCE((
    SELECT TOP(1) [u].[Name]
    FROM [Units] AS [u]
    WHERE [u].[Id] = [p].[UnitId]), N'') + N' ' + [p].[Title]
FROM [Posts] AS [p]
WHERE [p].[Id] = @postId;
