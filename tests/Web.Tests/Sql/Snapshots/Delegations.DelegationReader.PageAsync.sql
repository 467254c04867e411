-- Delegations.DelegationReader.PageAsync

-- 1 of 2
-- PostgreSQL
-- @me uuid, @p integer
SELECT d."Id", d."HolderPersonId", d."DelegatePersonId", p0."Name" AS "Holder", p1."Name" AS "Delegate", p."Title" AS "Post", u."Name" AS "Unit", d."From", d."To", d."WithdrawnAt"
FROM "Delegations" AS d
INNER JOIN "Posts" AS p ON d."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
INNER JOIN "People" AS p0 ON d."HolderPersonId" = p0."Id"
INNER JOIN "People" AS p1 ON d."DelegatePersonId" = p1."Id"
WHERE d."HolderPersonId" = @me OR d."DelegatePersonId" = @me
ORDER BY d."To" DESC, d."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @me varbinary(16), @me0 varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[HolderPersonId], [d].[DelegatePersonId], [p0].[Name] AS [Holder], [p1].[Name] AS [Delegate], [p].[Title] AS [Post], [u].[Name] AS [Unit], [d].[From], [d].[To], [d].[WithdrawnAt]
FROM [Delegations] AS [d]
INNER JOIN [Posts] AS [p] ON [d].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
INNER JOIN [People] AS [p0] ON [d].[HolderPersonId] = [p0].[Id]
INNER JOIN [People] AS [p1] ON [d].[DelegatePersonId] = [p1].[Id]
WHERE [d].[HolderPersonId] = @me OR [d].[DelegatePersonId] = @me0
ORDER BY [d].[To] DESC, [d].[Id] DESC;

-- 2 of 2
-- PostgreSQL
-- @p integer
SELECT d."Id", d."HolderPersonId", d."DelegatePersonId", p0."Name" AS "Holder", p1."Name" AS "Delegate", p."Title" AS "Post", u."Name" AS "Unit", d."From", d."To", d."WithdrawnAt"
FROM "Delegations" AS d
INNER JOIN "Posts" AS p ON d."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
INNER JOIN "People" AS p0 ON d."HolderPersonId" = p0."Id"
INNER JOIN "People" AS p1 ON d."DelegatePersonId" = p1."Id"
ORDER BY d."To" DESC, d."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int;
SELECT TOP(@p) [d].[Id], [d].[HolderPersonId], [d].[DelegatePersonId], [p0].[Name] AS [Holder], [p1].[Name] AS [Delegate], [p].[Title] AS [Post], [u].[Name] AS [Unit], [d].[From], [d].[To], [d].[WithdrawnAt]
FROM [Delegations] AS [d]
INNER JOIN [Posts] AS [p] ON [d].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
INNER JOIN [People] AS [p0] ON [d].[HolderPersonId] = [p0].[Id]
INNER JOIN [People] AS [p1] ON [d].[DelegatePersonId] = [p1].[Id]
ORDER BY [d].[To] DESC, [d].[Id] DESC;
