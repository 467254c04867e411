-- Shell.Drafts.ReadAsync

-- 1 of 1
-- PostgreSQL
-- @person uuid, @form character varying(100)
SELECT f."PersonId", f."FormKey", f."SavedAt", f."Text"
FROM "FormDrafts" AS f
WHERE f."PersonId" = @person AND f."FormKey" = @form
LIMIT 2;
-- SQL Server
DECLARE @person varbinary(16), @form varchar(100);
SELECT TOP(2) [f].[PersonId], [f].[FormKey], [f].[SavedAt], [f].[Text]
FROM [FormDrafts] AS [f]
WHERE [f].[PersonId] = @person AND [f].[FormKey] = @form;
