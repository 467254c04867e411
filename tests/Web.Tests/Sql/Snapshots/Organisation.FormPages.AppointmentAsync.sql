-- Organisation.FormPages.AppointmentAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT a."Id", a."From", a."Kind", a."PersonId", a."PostId", a."To", a."Version", (
    SELECT p."Name"
    FROM "People" AS p
    WHERE p."Id" = a."PersonId"
    LIMIT 1) AS "Person"
FROM "Appointments" AS a
WHERE a."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [a].[Id], [a].[From], [a].[Kind], [a].[PersonId], [a].[PostId], [a].[RowNumber], [a].[To], [a].[Version], (
    SELECT TOP(1) [p].[Name]
    FROM [People] AS [p]
    WHERE [p].[Id] = [a].[PersonId]) AS [Person]
FROM [Appointments] AS [a]
WHERE [a].[Id] = @id;
